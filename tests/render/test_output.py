"""The output goes in whole or not at all, and what others put there stays."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT, article

from builder.errors import OutputError
from builder.render import output as output_module
from builder.render.output import staged


def build(output, files, *, clean=False):
    with staged(output, clean=clean) as staging:
        for name, data in files.items():
            staging.write(name, data)
        staging.finish(None, None)
    return staging


def tree(folder):
    """Every file with its bytes, our own list excepted."""
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != ".dateline")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def beside(output):
    return sorted(path.name for path in output.parent.iterdir() if path != output)


@pytest.fixture
def output(tmp_path):
    return tmp_path / "site" / "output"


def test_a_missing_output_is_made_and_an_empty_one_is_filled(output):
    build(output, {"a/index.html": b"a"})
    other = output.parent / "other"
    other.mkdir()
    build(other, {"a/index.html": b"a"})

    assert tree(output) == tree(other) == {"a/index.html": b"a"}


def test_what_is_no_longer_made_goes_and_its_folder_too(output):
    build(output, {"a/index.html": b"a", "b/index.html": b"b"})
    build(output, {"a/index.html": b"a"})

    assert tree(output) == {"a/index.html": b"a"}
    assert not (output / "b").exists()


def test_nothing_is_left_beside_the_output(output):
    build(output, {"a": b"1"})
    build(output, {"a": b"2"})

    assert beside(output) == []


def test_a_file_whose_bytes_are_the_same_keeps_its_time(output):
    build(output, {"same": b"1", "other": b"1"})
    for name in ("same", "other"):
        os.utime(output / name, ns=(10**18, 10**18))

    staging = build(output, {"same": b"1", "other": b"2"})

    assert (output / "same").stat().st_mtime_ns == 10**18
    assert (output / "other").stat().st_mtime_ns != 10**18
    assert staging.changed == 1


def test_a_clean_build_takes_nothing_from_the_last_one(output):
    build(output, {"same": b"1"})
    os.utime(output / "same", ns=(10**18, 10**18))

    build(output, {"same": b"1"}, clean=True)

    assert (output / "same").stat().st_mtime_ns != 10**18


def test_foreign_files_move_along_untouched(output):
    build(output, {"a/index.html": b"1"})
    (output / ".git").mkdir()
    (output / ".git/HEAD").write_bytes(b"ref")
    (output / "a/note.txt").write_bytes(b"mine")
    (output / "empty").mkdir()
    (output / "link").symlink_to("a/note.txt")
    (output / "loop").symlink_to("..")
    os.utime(output / "a/note.txt", ns=(10**18, 10**18))
    inode = (output / "a/note.txt").stat().st_ino

    build(output, {"b/index.html": b"2"})

    assert tree(output) == {".git/HEAD": b"ref", "a/note.txt": b"mine", "b/index.html": b"2", "link": b"mine"}
    assert (output / "a/note.txt").stat().st_mtime_ns == 10**18
    assert ((output / "a/note.txt").stat().st_ino, (output / "a/note.txt").stat().st_nlink) == (inode, 1)
    assert (output / "empty").is_dir()
    assert str((output / "loop").readlink()) == ".."


def test_a_foreign_folder_that_is_read_only_moves_along_too(output):
    build(output, {"a": b"1"})
    (output / "sealed").mkdir()
    (output / "sealed/x").write_bytes(b"x")
    (output / "sealed").chmod(0o555)

    build(output, {"a": b"2"})
    build(output, {"a": b"3"})

    assert tree(output) == {"a": b"3", "sealed/x": b"x"}
    assert (output / "sealed").stat().st_mode & 0o777 == 0o555
    assert beside(output) == []
    (output / "sealed").chmod(0o755)


@pytest.mark.parametrize(
    ("foreign", "ours"),
    [("about/index.html", "about/index.html"), ("about", "about/index.html"), ("a/b", "a")],
)
def test_a_foreign_file_where_a_page_must_stand_is_not_overwritten(output, foreign, ours):
    build(output, {"page": b"1"})
    (output / foreign).parent.mkdir(parents=True, exist_ok=True)
    (output / foreign).write_bytes(b"mine")

    with pytest.raises(OutputError, match="put there by somebody else"):
        build(output, {ours: b"2"})

    assert tree(output) == {"page": b"1", foreign: b"mine"}
    assert beside(output) == []


def test_a_folder_of_somebody_else_is_not_taken_for_an_output(output):
    output.mkdir(parents=True)
    (output / "thesis.txt").write_bytes(b"years")

    with pytest.raises(OutputError) as caught:
        build(output, {"index.html": b"1"})

    assert str(caught.value).endswith(
        'has files that no build made: "thesis.txt" is one. '
        "Move its files away, or build elsewhere with --output."
    )
    assert tree(output) == {"thesis.txt": b"years"}


def test_a_page_of_somebody_else_at_the_address_of_ours_is_not_taken_for_ours(output):
    output.mkdir(parents=True)
    (output / "index.html").write_bytes(b"another site")

    with pytest.raises(OutputError):
        build(output, {"index.html": b"1"})

    assert tree(output) == {"index.html": b"another site"}


def test_the_list_of_our_files_may_be_deleted(output):
    files = {"index.html": b"1", "a/index.html": b"2"}
    build(output, files)
    (output / ".dateline").unlink()

    build(output, files)

    assert tree(output) == files
    assert (output / ".dateline").is_file()


def test_the_list_of_our_files_is_sorted_and_holds_no_time(output):
    build(output, {"b": b"1", "a/index.html": b"1"})
    first = (output / ".dateline").read_bytes()
    build(output, {"a/index.html": b"1", "b": b"1"})

    assert (output / ".dateline").read_bytes() == first
    assert first.splitlines()[1:] == [b"/.dateline", b"/a/index.html", b"/b"]


def test_an_output_that_is_a_link_is_refused(output):
    (output.parent / "elsewhere").mkdir(parents=True)
    output.symlink_to("elsewhere")

    with pytest.raises(OutputError, match="is a link"):
        build(output, {"a": b"1"})

    assert list((output.parent / "elsewhere").iterdir()) == []


def test_an_output_that_is_a_file_is_refused(output):
    output.parent.mkdir()
    output.write_bytes(b"mine")

    with pytest.raises(OutputError, match="is not a folder"):
        build(output, {"a": b"1"})

    assert output.read_bytes() == b"mine"


def test_an_output_below_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_bytes(b"mine")

    with pytest.raises(OutputError):
        build(tmp_path / "file" / "output", {"a": b"1"})


def fail(output, error):
    with staged(output) as staging:
        staging.write("a", b"2")
        raise error


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, OSError])
def test_a_build_that_fails_leaves_the_last_output_and_nothing_else(output, error):
    build(output, {"a": b"1"})

    with pytest.raises((error, OutputError)):
        fail(output, error)

    assert tree(output) == {"a": b"1"}
    assert beside(output) == []


def test_without_the_exchange_of_the_kernel_two_renames_do(output, monkeypatch):
    monkeypatch.setattr(output_module, "exchange", lambda *_: False)
    build(output, {"a": b"1"})
    (output / "note").write_bytes(b"mine")

    build(output, {"b": b"2"})

    assert tree(output) == {"b": b"2", "note": b"mine"}
    assert beside(output) == []


def test_a_build_killed_between_two_renames_is_taken_up_by_the_next(output):
    build(output, {"a": b"1"})
    (output / "note").write_bytes(b"mine")
    output.rename(output.parent / ".output.old")
    (output.parent / ".output.new").mkdir()

    with pytest.raises(KeyboardInterrupt):
        fail(output, KeyboardInterrupt)

    assert tree(output) == {"a": b"1", "note": b"mine"}
    assert beside(output) == []


def test_a_full_disk_is_told_and_the_last_output_stays(output, monkeypatch):
    build(output, {"a": b"1"})
    monkeypatch.setattr(
        output_module.os, "write", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )

    with pytest.raises(OutputError) as caught:
        build(output, {"a": b"2"})

    assert str(caught.value).endswith("cannot be written: No space left on device. Make room on the disk.")
    assert tree(output) == {"a": b"1"}
    assert beside(output) == []


SLOW = """
import sys, time
from pathlib import Path
sys.path.insert(0, {root!r})
from builder.render.output import staged
with staged(Path({output!r})) as staging:
    staging.write("a", b"new")
    print("ready", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def slow(output):
    """A build in another process that waits in the middle of its work."""
    build(output, {"a": b"old"})
    script = SLOW.format(root=str(ROOT), output=str(output))
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ready\n"
        yield process
        process.kill()


def test_two_builds_at_once_are_one_too_many(slow, output):
    with pytest.raises(OutputError) as caught:
        build(output, {"a": b"third"})

    assert str(caught.value).endswith("another build is writing here. Wait until it has ended.")
    assert tree(output) == {"a": b"old"}


def test_a_killed_build_leaves_the_last_output_and_the_next_tidies_up(slow, output):
    slow.send_signal(signal.SIGKILL)
    slow.wait()

    assert tree(output) == {"a": b"old"}

    build(output, {"a": b"next"})

    assert tree(output) == {"a": b"next"}
    assert beside(output) == []


def test_at_every_moment_a_reader_finds_a_whole_site(output):
    """Looks at the output all the time while another process builds: never a mixture, never nothing."""
    pages = {f"{number}/index.html": b"0" for number in range(30)}
    build(output, pages)
    script = f"""
import sys
from pathlib import Path
sys.path.insert(0, {str(ROOT)!r})
from builder.render.output import staged
for turn in range(1, 15):
    with staged(Path({str(output)!r})) as staging:
        for number in range(30):
            staging.write(f"{{number}}/index.html", str(turn).encode())
        staging.finish(None, None)
"""
    seen = set()
    with subprocess.Popen([sys.executable, "-c", script]) as process:
        while process.poll() is None:
            folder = os.open(output, os.O_RDONLY)
            found = set()
            for name in pages:
                try:
                    file = os.open(name, os.O_RDONLY, dir_fd=folder)
                except FileNotFoundError:
                    found = set()  # this folder has just been replaced, and is being removed
                    break
                found.add(os.read(file, 10))
                os.close(file)
            os.close(folder)
            assert len(found) <= 1
            seen |= found
            assert output.is_dir()
            time.sleep(0.001)

    assert process.returncode == 0
    assert len(seen) > 1


BUILD = """
import os, sys, time
from pathlib import Path
sys.path[:0] = [{root!r}, {root!r} + "/tests"]
if hasattr(time, "tzset"):
    time.tzset()
from conftest import load_site
from builder.render import render_site
folder = Path({folder!r})
render_site(load_site(folder), folder, Path({output!r}), search=False)
"""


def test_two_builds_of_one_site_give_the_same_bytes_anywhere(make_site, tmp_path):
    officials = "\n".join(
        [
            "",
            *(
                f"  - {{name: Personne {name}, role: ministre, country: {code}}}"
                for name, code in zip("ABCDE", ("VN", "RU", "FR", "DE", "CN"), strict=True)
            ),
        ]
    )
    site = make_site(
        {
            "content/articles/a.md": article(
                officials=officials, countries="[VN, RU, FR, DE, CN]", mentions="[US, GB]"
            ),
            "content/articles/b.md": article("Deuxième", officials=officials, date='"2018?-03-28"'),
            "content/articles/sub/c.md": article("Troisième", officials=officials, date="null"),
        }
    )
    environments = [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "4242", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "LANGUAGE": "de"},
    ]

    outputs = []
    for number, environment in enumerate(environments):
        output = tmp_path / f"ñ {number}"
        script = BUILD.format(root=str(ROOT), folder=str(site.folder), output=str(output))
        subprocess.run(
            [sys.executable, "-c", script],
            check=True,
            env={"PATH": os.environ["PATH"], **environment},
            cwd="/",
        )
        outputs.append({**tree(output), ".dateline": Path(output / ".dateline").read_bytes()})

    assert outputs[0] == outputs[1] == site.files()


def test_there_and_back_again_gives_what_a_clean_build_gives(make_site):
    files = {
        "content/articles/a.md": article(),
        "content/articles/b.md": article("Autre", countries="[VN, FR]"),
    }
    first = make_site(files).files()
    site = make_site({"content/articles/b.md": article("Autre titre", countries="[VN, US]")})
    (site.folder / "content/articles/b.md").unlink()
    without = make_site({})

    assert not without.exists("/articles/b/")
    assert not without.exists("/pairs/us-vn/")
    assert make_site(files).files() == first == make_site({}, clean=True).files()


def index_files(site):
    found = (path for path in (site.output / "pagefind").rglob("*") if path.is_file())
    return {path.relative_to(site.output): path.stat().st_mtime_ns for path in found}


def test_the_search_index_is_made_anew_only_when_what_can_be_found_changed(make_site):
    files = {"content/articles/a.md": article(body="Premier texte.")}
    first = index_files(make_site(files, search=True))
    again = index_files(make_site({"content/pages/about.md": "---\ntitle: Nous\n---\n"}, search=True))
    other = index_files(make_site({"content/articles/a.md": article(body="Second texte.")}, search=True))

    assert first
    assert again == first
    assert other != first


def test_a_build_without_search_leaves_no_index_that_nobody_keeps_up(make_site):
    files = {"content/articles/a.md": article()}
    make_site(files, search=True)

    site = make_site(files)

    assert not (site.output / "pagefind").exists()


def test_an_index_is_part_of_the_same_bytes(make_site):
    files = {"content/articles/a.md": article(body="Premier texte.")}
    first = make_site(files, search=True).files()

    assert make_site(files, search=True, clean=True).files() == first
