// What is remembered of an index: always what reading it gives, few answers at once, and those asked for lately.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recently } from "../../src/marks/recent.ts";

describe("recently", () => {
  test("answers as reading does, whatever is asked in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(12)), fc.integer({ min: 1, max: 9 }), (positions, most) => {
        const answer = recently((position) => `mark ${position}`, most);
        expect(positions.map(answer)).toEqual(positions.map((position) => `mark ${position}`));
      }),
    );
  });

  test("what is asked for again and again is read once, however much else is", () => {
    const read: number[] = [];
    const answer = recently((position) => {
      read.push(position);
      return position;
    }, 10);
    for (let position = 1; position <= 100; position += 1) {
      answer(0);
      answer(position);
    }
    expect(read.filter((position) => position === 0)).toHaveLength(1);
  });

  test("what was asked for long ago is read again", () => {
    const read: number[] = [];
    const answer = recently((position) => {
      read.push(position);
      return position;
    }, 10);
    for (let position = 0; position <= 10; position += 1) answer(position);
    answer(0);
    expect(read.filter((position) => position === 0)).toHaveLength(2);
  });
});
