"""Work spread over processes comes back as if one had done it."""

from builder.processes import WORTH_IT, map_in_processes


class Doubler:
    def __init__(self, times):
        self.times = times

    def __call__(self, name):
        return name * self.times


NAMES = [str(number) for number in range(2 * WORTH_IT)]


def test_several_processes_give_what_one_gives():
    alone = list(map_in_processes(Doubler, (2,), NAMES, processes=1))

    assert list(map_in_processes(Doubler, (2,), NAMES, processes=2)) == alone
    assert alone[:11] == ["00", "11", "22", "33", "44", "55", "66", "77", "88", "99", "1010"]


def test_nothing_to_do_makes_nothing():
    def refuse():
        raise AssertionError

    assert list(map_in_processes(refuse, (), [])) == []
