"""A title, a line of figures and the colours of countries to a picture of 1200 by 630 pixels."""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from builder.render.pictures.png import compressed, png
from builder.render.pictures.theme import Drawing, Theme

WIDTH, HEIGHT, MARGIN = 1200, 630, 80
SHADES = 11  # from paper to ink; the colours of countries come after them
TITLE_SIZES, DETAIL_SIZE = (104, 88, 76, 66), 42
SOFT = 170  # how dark the small lines are, of 255

Band = tuple[tuple[bytes, ...], str]  # rows as `png` wants them, and their bits


class Painter:
    """Draws in one theme; what all pictures share is drawn once."""

    def __init__(self, theme: Theme):
        self.theme = theme
        self._fonts: dict[tuple[int, int], ImageFont.FreeTypeFont] = {}  # by number of the face and size
        self._bands: dict[tuple[object, ...], Band] = {}

    def draw(self, drawing: Drawing) -> bytes:
        """Returns the picture as PNG; words that the site's font has not are left out."""
        bands = (
            self._shared("tab", 28, max(len(drawing.hues), 1)),
            self._shared("blank", 92),
            self._words(drawing.title, 300, TITLE_SIZES, 255),
            self._words(drawing.details, 70, (DETAIL_SIZE,), SOFT),
            self._shared("blank", 24),
            self._shared("rule", 2),
            self._shared("blank", 24),
            self._shared("foot", 70, drawing.foot),
            self._shared("blank", 20),
        )
        return png(bands, self._palette(drawing))

    def _palette(self, drawing: Drawing) -> bytes:
        paper, ink = self.theme.colour("paper"), self.theme.colour("ink")
        shades = [
            bytes(low + (high - low) * shade // SHADES for low, high in zip(paper, ink, strict=True))
            for shade in range(SHADES + 1)
        ]
        hues = [self.theme.colour(f"country-{hue}") for hue in drawing.hues] or [ink]
        return b"".join([*shades, *hues])

    def _shared(self, kind: str, height: int, what: object = None) -> Band:
        key = (kind, height, what)
        if key not in self._bands:
            if kind == "foot":
                self._bands[key] = self._words(str(what), height, (DETAIL_SIZE,), SOFT)
            else:
                self._bands[key] = _band(_rows(_line(kind, what)) * height)
        return self._bands[key]

    def _words(self, text: str, height: int, sizes: Sequence[int], ink: int) -> Band:
        """The text in the largest size that fits on one line, else in the smallest on two; at the foot."""
        mask = Image.new("L", (WIDTH, height))
        lines, size = self._set(text, sizes)
        pen = ImageDraw.Draw(mask)
        for number, line in enumerate(reversed(lines)):
            x, base = float(MARGIN), height - size // 3 - number * size * 6 // 5
            for run, face in self._runs(line):
                font = self._font(face, size)
                pen.text((x, base), run, font=font, fill=ink, anchor="ls")
                x += font.getlength(run)
        return _band(_rows(mask.point([value * SHADES // 255 for value in range(256)])))

    def _set(self, text: str, sizes: Sequence[int]) -> tuple[list[str], int]:
        """The lines of a text, and their size; no line where a letter is in no file of the font."""
        if not all(any(face.has(sign) for face in self.theme.faces) for sign in text):
            return [], sizes[-1]
        for size in sizes:
            if self._width(text, size) <= WIDTH - 2 * MARGIN:
                return [text], size
        return self._broken(text, sizes[-1]), sizes[-1]

    def _broken(self, text: str, size: int) -> list[str]:
        """The text on at most two lines, with an ellipsis where it is longer."""
        lines = [""]
        for word in text.split(" "):
            longer = f"{lines[-1]} {word}".strip()
            if not lines[-1] or self._width(longer, size) <= WIDTH - 2 * MARGIN:
                lines[-1] = longer
            elif len(lines) == 2:
                return [lines[0], f"{lines[1]}…"]
            else:
                lines.append(word)
        return lines

    def _width(self, text: str, size: int) -> float:
        return sum(self._font(face, size).getlength(run) for run, face in self._runs(text))

    def _runs(self, text: str) -> list[tuple[str, int]]:
        """The text in pieces that one file of the font has whole, each with the number of that file."""
        runs: list[tuple[str, int]] = []
        for sign in text:
            face = next((number for number, face in enumerate(self.theme.faces) if face.has(sign)), None)
            if face is None:
                continue
            if runs and runs[-1][1] == face:
                runs[-1] = (runs[-1][0] + sign, face)
            else:
                runs.append((sign, face))
        return runs

    def _font(self, face: int, size: int) -> ImageFont.FreeTypeFont:
        if (face, size) not in self._fonts:
            data = BytesIO(self.theme.faces[face].data)
            # The plain layout is in every build of Pillow; the other is not, and sets words otherwise.
            layout = ImageFont.Layout.BASIC
            self._fonts[face, size] = ImageFont.truetype(data, size, layout_engine=layout)
        return self._fonts[face, size]


def _line(kind: str, what: object) -> Image.Image:
    """One row of a band that is the same all the way down."""
    row = Image.new("L", (WIDTH, 1))
    pen = ImageDraw.Draw(row)
    if kind == "tab":  # the colours of the countries side by side, as on the site's own files
        count = what if isinstance(what, int) else 1
        for number in range(count):
            left, right = WIDTH * number // count, WIDTH * (number + 1) // count
            pen.rectangle((left, 0, right, 1), fill=SHADES + 1 + number)
    elif kind == "rule":
        pen.rectangle((MARGIN, 0, WIDTH - MARGIN - 1, 1), fill=SHADES // 3)
    return row


def _rows(image: Image.Image) -> tuple[bytes, ...]:
    """The rows of an image whose pixels are numbers of colours: two pixels a byte, a zero before each row."""
    width, height = image.size
    pixels, rows = image.tobytes(), []
    packed: dict[bytes, bytes] = {}
    for start in range(0, width * height, width):
        row = pixels[start : start + width]
        if row not in packed:
            high, low = int.from_bytes(row[0::2], "big"), int.from_bytes(row[1::2], "big")
            packed[row] = b"\0" + (high << 4 | low).to_bytes(width // 2, "big")
        rows.append(packed[row])
    return tuple(rows)


def _band(rows: tuple[bytes, ...]) -> Band:
    return rows, compressed(rows)
