// Bytes: a text has at most so many bytes in UTF-8, counted with or without spaces and punctuation.
import type { Mechanism } from "./mechanism.ts";
import { shorten } from "./shorten.ts";

export const mechanism: Mechanism<"bytes"> = {
  kind: "bytes",
  compile: (rules) => (subject, report) => {
    const { text } = subject.at.field;
    const { start, end } = subject.at.whole;
    for (const rule of rules) {
      const { max, measure } = rule.mechanism;
      // A UTF-16 unit is at most three bytes: most texts are done here.
      if ((end - start) * 3 <= max) continue;
      const size = measureBytes(text, start, end, max);
      const isOver = measure === "plain" ? size.plain > max && size.withoutGaps <= max : size.withoutGaps > max;
      if (!isOver) continue;
      const from = measure === "plain" ? size.plainLimitAt : size.limitAt;
      const actual = measure === "plain" ? size.plain : size.withoutGaps;
      const args = { limit: max, actual, over: actual - max, plain: size.plain, withoutGaps: size.withoutGaps };
      const shortened = shorten(text.slice(start, end), from - start);
      const fix = { start: start + shortened.length, end, text: "" };
      report(rule, subject.at, { start: from, end }, args, { instead: shortened, fix });
    }
  },
};

const gap = /^[\s\p{P}]$/u;

/** Both counts of `start`..`end`, and the first character of each that is over `max`. */
function measureBytes(text: string, start: number, end: number, max: number) {
  const size = { plain: 0, withoutGaps: 0, plainLimitAt: end, limitAt: end };
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) as number;
    const bytes = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    if (size.plain <= max && size.plain + bytes > max) size.plainLimitAt = at;
    size.plain += bytes;
    if (!gap.test(String.fromCodePoint(codePoint))) {
      if (size.withoutGaps <= max && size.withoutGaps + bytes > max) size.limitAt = at;
      size.withoutGaps += bytes;
    }
    at += codePoint > 0xffff ? 2 : 1;
  }
  return size;
}
