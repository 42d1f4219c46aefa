// What others would write for the task of `list.mjs`: a list of members (number, name, savings, business) as bytes, two pools shared
// over it by savings and by business, each floored to the rupiah and the rest given by largest remainder, the earlier row first; and
// the list again with three columns more. All of them give the same bytes.

/** Rupiah of each pool. */
export const POOLS = [2_250_000_000, 3_150_000_000];
const HEADING = '\ufeffNo Anggota,Nama,Simpanan,Transaksi,modal,usaha,jumlah\r\n';

const COMMA = 44, QUOTE = 34, LINE = 10, POINT = 46, ZERO = 48;
const HALVES = 134217729;
let low = 0;
/** The product of two whole doubles, and in `low` what it lacks of the exact one. */
const product = (one, other) => {
  const whole = one * other;
  let by = HALVES * one;
  const oneHigh = by - (by - one), oneLow = one - oneHigh;
  by = HALVES * other;
  const otherHigh = by - (by - other), otherLow = other - otherHigh;
  low = oneLow * otherLow - (((whole - oneHigh * otherHigh) - oneLow * otherHigh) - oneHigh * otherLow);
  return whole;
};

/** The value that stands at a place when the list is in order, the largest first; the list is mixed up by it. */
const select = (list, place) => {
  let from = 0, to = list.length - 1;
  while (from < to) {
    const pivot = list[(from + to) >> 1];
    let left = from, right = to;
    while (left <= right) {
      while (list[left] > pivot) left += 1;
      while (list[right] < pivot) right -= 1;
      if (left <= right) {
        const held = list[left];
        list[left] = list[right];
        list[right] = held;
        left += 1;
        right -= 1;
      }
    }
    if (place <= right) to = right; else if (place >= left) from = left; else break;
  }
  return list[place];
};

const shared = (pool, weights, count) => {
  let sum = 0;
  for (let row = 0; row < count; row++) sum += weights[row];
  const parts = new Float64Array(count), rests = new Float64Array(count);
  let left = pool;
  for (let row = 0; row < count; row++) {
    const weight = weights[row];
    let part = Math.floor(pool * weight / sum);
    const wanted = product(pool, weight), wantedLow = low, given = product(part, sum);
    let rest = (wanted - given) + (wantedLow - low);
    while (rest < 0) { part -= 1; rest += sum; }
    while (rest >= sum) { part += 1; rest -= sum; }
    parts[row] = part;
    rests[row] = rest;
    left -= part;
  }
  if (left > 0) {
    const least = select(rests.slice(), left - 1);
    let more = 0;
    for (let row = 0; row < count; row++) if (rests[row] > least) { parts[row] += 1; more += 1; }
    for (let row = 0; row < count && more < left; row++) if (rests[row] === least) { parts[row] += 1; more += 1; }
  }
  return parts;
};

/** By hand: bytes in and out, one pass, doubles with exact products. */
export const tuned = bytes => {
  const end = bytes.length, most = Math.ceil(end / 8);
  const begins = new Int32Array(most), names = new Int32Array(most), savings = new Float64Array(most), business = new Float64Array(most);
  let at = bytes.indexOf(LINE) + 1, count = 0;
  const amount = () => {
    let value = 0, sign = bytes[at];
    while (sign >= ZERO) { value = value * 10 + sign - ZERO; sign = bytes[++at]; }
    value *= 100;
    if (sign === POINT) {
      value += (bytes[at + 1] - ZERO) * 10 + bytes[at + 2] - ZERO;
      at += 3;
    }
    at += 1;
    return value;
  };
  while (at < end) {
    begins[count] = at;
    while (bytes[at] !== COMMA) at += 1;
    at += 1;
    if (bytes[at] === QUOTE) {
      at += 1;
      while (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE) at += bytes[at] === QUOTE ? 2 : 1;
      at += 1;
    } else while (bytes[at] !== COMMA) at += 1;
    names[count] = at;
    at += 1;
    savings[count] = amount();
    business[count] = amount();
    count += 1;
  }
  const capital = shared(POOLS[0], savings, count), patronage = shared(POOLS[1], business, count);
  const out = new Uint8Array(end * 2 + 256);
  let to = new TextEncoder().encodeInto(HEADING, out).written;
  const whole = value => {
    let digits = 1;
    for (let next = 10; next <= value; next *= 10) digits += 1;
    for (let place = to + digits - 1; place >= to; place--) {
      const tenth = Math.floor(value / 10);
      out[place] = ZERO + value - tenth * 10;
      value = tenth;
    }
    to += digits;
  };
  const money = value => {
    const units = Math.floor(value / 100), parts = value - units * 100;
    whole(units);
    if (parts > 0) {
      const tenth = Math.floor(parts / 10), last = parts - tenth * 10;
      out[to++] = POINT;
      out[to++] = ZERO + tenth;
      out[to++] = ZERO + last;
    }
  };
  for (let row = 0; row < count; row++) {
    for (let place = begins[row]; place < names[row]; place++) out[to++] = bytes[place];
    out[to++] = COMMA;
    money(savings[row]);
    out[to++] = COMMA;
    money(business[row]);
    out[to++] = COMMA;
    whole(capital[row]);
    out[to++] = COMMA;
    whole(patronage[row]);
    out[to++] = COMMA;
    whole(capital[row] + patronage[row]);
    out[to++] = 13;
    out[to++] = LINE;
  }
  return out.subarray(0, to);
};

const ROW = /^([^,]*,(?:"(?:[^"]|"")*"|[^",]*)),([^,]*),([^,]*)$/;

/** As most would write it, with numbers of a library: `of` reads one from a text, the others reckon. */
const plain = ({ of, times, over, less, add, whole, isMore, written }) => bytes => {
  const rows = new TextDecoder().decode(bytes).trimEnd().split('\n').slice(1).map(line => ROW.exec(line));
  const columns = [2, 3].map(place => rows.map(row => of(row[place])));
  const pools = columns.map((weights, pool) => {
    const sum = weights.reduce(add), total = of(String(POOLS[pool]));
    const exact = weights.map(weight => times(total, weight));
    const parts = exact.map(value => whole(over(value, sum)));
    const rests = exact.map((value, row) => less(value, times(parts[row], sum)));
    let left = Number(written(less(total, parts.reduce(add))));
    const order = rests.map((_, row) => row).sort((one, other) => (isMore(rests[one], rests[other]) ? -1 : isMore(rests[other], rests[one]) ? 1 : one - other));
    const one = of('1');
    for (const row of order) { if (left-- <= 0) break; parts[row] = add(parts[row], one); }
    return parts;
  });
  const lines = rows.map(([, own], row) => [own, ...columns.map(column => written(column[row])), ...pools.map(parts => written(parts[row])), written(add(pools[0][row], pools[1][row]))].join(','));
  return new TextEncoder().encode(`${HEADING}${lines.join('\r\n')}\r\n`);
};

/** The same with the language's own whole numbers, in hundredths. */
export const bigints = bytes => {
  const hundredths = text => { const [units, parts = ''] = text.split('.'); return BigInt(units + parts.padEnd(2, '0')); };
  const written = value => { const [, units, parts] = /^(\d*?)(\d\d)$/.exec(String(value).padStart(3, '0')); return parts === '00' ? units : `${units}.${parts}`; };
  const rows = new TextDecoder().decode(bytes).trimEnd().split('\n').slice(1).map(line => ROW.exec(line));
  const columns = [2, 3].map(place => rows.map(row => hundredths(row[place])));
  const pools = columns.map((weights, pool) => {
    const sum = weights.reduce((one, other) => one + other), total = BigInt(POOLS[pool]);
    const parts = weights.map(weight => total * weight / sum), rests = weights.map((weight, row) => total * weight - parts[row] * sum);
    let left = Number(total - parts.reduce((one, other) => one + other));
    const order = rests.map((_, row) => row).sort((one, other) => (rests[one] > rests[other] ? -1 : rests[one] < rests[other] ? 1 : one - other));
    for (const row of order) { if (left-- <= 0) break; parts[row] += 1n; }
    return parts;
  });
  const lines = rows.map(([, own], row) => [own, ...columns.map(column => written(column[row])), pools[0][row], pools[1][row], pools[0][row] + pools[1][row]].join(','));
  return new TextEncoder().encode(`${HEADING}${lines.join('\r\n')}\r\n`);
};

/** The same with a library of decimals. */
export const decimals = {
  'decimal.js': Decimal => {
    const Of = Decimal.clone({ precision: 60 });
    return plain({ of: text => new Of(text), times: (one, other) => one.times(other), over: (one, other) => one.div(other), less: (one, other) => one.minus(other), add: (one, other) => one.plus(other), whole: value => value.floor(), isMore: (one, other) => one.gt(other), written: value => (value.isInteger() ? value.toFixed() : value.toFixed(2)) });
  },
  'bignumber.js': BigNumber => {
    const Of = BigNumber.clone({ DECIMAL_PLACES: 40 });
    return plain({ of: text => new Of(text), times: (one, other) => one.times(other), over: (one, other) => one.idiv(other), less: (one, other) => one.minus(other), add: (one, other) => one.plus(other), whole: value => value, isMore: (one, other) => one.gt(other), written: value => (value.isInteger() ? value.toFixed() : value.toFixed(2)) });
  },
};
