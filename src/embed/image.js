// An answer as a picture for a chat, drawn on this device. A canvas needs no image that a page's policy would have to allow.
const WIDTH = 1080, EDGE = 72, INNER = WIDTH - 2 * EDGE;
// Always light: a chat may be dark or not, and paper is white.
const COLOURS = { page: '#ffffff', ink: '#17211f', soft: '#4b5a57', mine: '#0b6b5d', line: '#d5dedb', example: '#a34a06', exampleSoft: '#fdf0dd' };
const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** What is to be drawn: texts by name, and bars. */
const read = lines => {
  const said = { bars: [] };
  for (const line of lines.split('\n')) {
    const at = line.indexOf('='), value = line.slice(at + 1);
    if (at < 1) continue;
    if (line.slice(0, at) === 'bar') {
      const [name, amount, part] = value.split('\t');
      said.bars.push({ name, amount, part: Number(part) / 1000 });
    } else said[line.slice(0, at)] = value;
  }
  return said;
};

/** Lines of a text that fit; what has no space to break at is broken between letters. */
const wrapped = (pen, text, width) => {
  const lines = [''];
  const put = word => {
    const last = lines[lines.length - 1], longer = last ? `${last} ${word}` : word;
    if (pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else if (last) { lines.push(''); put(word); } else {
      const letters = [...word];
      let fits = letters.length - 1;
      while (fits > 1 && pen.measureText(letters.slice(0, fits).join('')).width > width) fits--;
      lines[lines.length - 1] = letters.slice(0, fits).join('');
      lines.push('');
      put(letters.slice(fits).join(''));
    }
  };
  for (const word of text.split(' ').filter(Boolean)) put(word);
  return lines;
};

/** Draws everything, one thing below the other; where the last ends. Without `ink` it only measures. */
const draw = (pen, said, ink) => {
  let y = EDGE;
  const text = (value, size, { weight = 400, colour = COLOURS.ink, gap = 0, width = INNER, left = EDGE } = {}) => {
    if (!value) return;
    pen.font = `${weight} ${size}px ${FONT}`;
    pen.fillStyle = colour;
    for (const line of wrapped(pen, value, width)) {
      y += size * 1.3;
      if (ink) pen.fillText(line, left, y - size * 0.3);
    }
    y += gap;
  };
  const box = (x, top, width, height, colour) => { if (ink) { pen.fillStyle = colour; pen.fillRect(x, top, width, height); } };
  text('Kalkulator Koperasi', 30, { weight: 700, colour: COLOURS.mine });
  text(said.whose, 34, { weight: 600, gap: 8 });
  y += 24;
  if (said.example) {
    const top = y;
    y += 20;
    // Twice: the field behind it is as high as what stands in it.
    const at = y, word = () => text(said.example, 32, { weight: 700, colour: COLOURS.example, width: INNER - 48, left: EDGE + 24 });
    const wet = ink;
    ink = false; word(); ink = wet;
    const height = y + 16 - top;
    box(EDGE, top, INNER, height, COLOURS.exampleSoft);
    if (ink) {
      pen.strokeStyle = COLOURS.example;
      pen.lineWidth = 4;
      pen.setLineDash([16, 12]);
      pen.strokeRect(EDGE, top, INNER, height);
    }
    y = at;
    word();
    y = top + height + 24;
  }
  text(said.title, 44, { weight: 600, colour: COLOURS.soft });
  let size = 120;
  for (pen.font = `700 ${size}px ${FONT}`; size > 48 && pen.measureText(said.amount).width > INNER; pen.font = `700 ${size}px ${FONT}`) size -= 4;
  text(said.amount, size, { weight: 700, colour: said.example ? COLOURS.ink : COLOURS.mine, gap: 8 });
  text(said.sentence, 34, { gap: 32 });
  for (const { name, amount, part } of said.bars) {
    pen.font = `700 34px ${FONT}`;
    const width = pen.measureText(amount).width, top = y;
    if (ink) { pen.fillStyle = COLOURS.ink; pen.fillText(amount, WIDTH - EDGE - width, top + 34); }
    text(name, 34, { width: INNER - width - 32, gap: 10 });
    box(EDGE, y, INNER, 22, COLOURS.line);
    box(EDGE, y, Math.max(4, INNER * Math.min(1, Math.abs(part))), 22, part < 0 || said.example ? COLOURS.example : COLOURS.mine);
    y += 22 + 26;
  }
  y += 24;
  text(said.foot, 28, { colour: COLOURS.soft });
  text((said.address || '').replace(/^https?:\/\//, ''), 28, { colour: COLOURS.soft, weight: 600 });
  return y + EDGE;
};

/** The picture as a file. It is higher where there is more to say, and never lower than it is broad. */
export const drawn = lines => new Promise((done, fail) => {
  const canvas = document.createElement('canvas'), pen = canvas.getContext('2d'), said = read(lines);
  canvas.width = WIDTH;
  canvas.height = Math.max(WIDTH, Math.ceil(draw(pen, said, false)));
  pen.fillStyle = COLOURS.page;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  draw(pen, said, true);
  canvas.toBlob(blob => (blob ? done(blob) : fail(Error('canvas'))), 'image/png');
});
