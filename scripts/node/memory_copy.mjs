// WebAssembly 1.0 cannot copy a piece of memory at once. What wasm-opt puts in the place of that copies byte by byte;
// our exact numbers have some 260 of them, so here eight go at a time.

const NAME = '(func $__memory_copy ';

// Backwards where the piece begins in front of its new place and reaches into it. What lies outside the memory traps.
const FASTER = `(func $__memory_copy (param $to i32) (param $from i32) (param $size i32)
  (local $end i32)
  (if (i32.ge_u (i32.sub (local.get $to) (local.get $from)) (local.get $size))
    (then
      (local.set $end (i32.add (local.get $from) (i32.and (local.get $size) (i32.const -8))))
      (block $words_done
        (loop $words
          (br_if $words_done (i32.eq (local.get $from) (local.get $end)))
          (i64.store align=1 (local.get $to) (i64.load align=1 (local.get $from)))
          (local.set $to (i32.add (local.get $to) (i32.const 8)))
          (local.set $from (i32.add (local.get $from) (i32.const 8)))
          (br $words)))
      (local.set $end (i32.add (local.get $from) (i32.and (local.get $size) (i32.const 7))))
      (block $bytes_done
        (loop $bytes
          (br_if $bytes_done (i32.eq (local.get $from) (local.get $end)))
          (i32.store8 (local.get $to) (i32.load8_u (local.get $from)))
          (local.set $to (i32.add (local.get $to) (i32.const 1)))
          (local.set $from (i32.add (local.get $from) (i32.const 1)))
          (br $bytes))))
    (else
      (block $words_done
        (loop $words
          (br_if $words_done (i32.lt_u (local.get $size) (i32.const 8)))
          (local.set $size (i32.sub (local.get $size) (i32.const 8)))
          (i64.store align=1 (i32.add (local.get $to) (local.get $size)) (i64.load align=1 (i32.add (local.get $from) (local.get $size))))
          (br $words)))
      (block $bytes_done
        (loop $bytes
          (br_if $bytes_done (i32.eqz (local.get $size)))
          (local.set $size (i32.sub (local.get $size) (i32.const 1)))
          (i32.store8 (i32.add (local.get $to) (local.get $size)) (i32.load8_u (i32.add (local.get $from) (local.get $size))))
          (br $bytes))))))`;

/** The text of a lowered module, with the faster way to copy if it copies at all. */
export function copyingFaster(text) {
  const start = text.indexOf(NAME);
  if (start < 0) return text;
  let depth = 0, end = start;
  do {
    if (text[end] === '(') depth++;
    if (text[end] === ')') depth--;
    end++;
  } while (depth > 0);
  return text.slice(0, start) + FASTER + text.slice(end);
}
