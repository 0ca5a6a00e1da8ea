// Finds marks written in Hangul with a Korean particle: "나이키는", "나이키용".
import { toSource } from "../text/view.ts";
import { isOfRegister } from "./lookup.ts";
import { hasOwnGaps } from "./runs.ts";
import type { RunWay } from "./way.ts";

export const way: RunWay = {
  id: "particle",
  kinds: ["alias", "exact"],
  endings: particleEndings,
  findInRun(cell, { term, mark, first, end }) {
    if (isOfRegister(mark) || term.key.length < shortestName || !hasOwnGaps(cell, term, first, end)) return undefined;
    const { starts, ends } = cell.tokens;
    let units = 0;
    for (let token = first; token < end; token += 1) units += (ends[token] as number) - (starts[token] as number);
    const stop = (ends[end - 1] as number) - (units - term.key.length);
    return {
      mark,
      kind: term.isAlias ? "alias" : "exact",
      similarity: 1,
      span: toSource(cell.view, starts[first] as number, stop),
      firstToken: first,
      endToken: end,
      term: term.text,
    };
  },
};

// One syllable and a particle are most often a word of their own.
const shortestName = 2;

const particles = (
  "은 는 이 가 을 를 의 에 와 과 도 로 만 나 용 형 식 풍 급 등 엔 랑 으로 에서 에게 부터 까지 처럼 보다 이나 이랑 하고 " +
  "마다 조차 에는 에도 와의 과의 로서 로써 으로써 에서는 이라는 라는 이며 입니다"
).split(" ");

const longestParticle = Math.max(...particles.map(({ length }) => length));
const endings: ReadonlySet<string> = new Set(particles);
const none: readonly number[] = [];

/** Units to leave off: every particle that ends the word and leaves some of it. */
function particleEndings(word: string): readonly number[] {
  const last = word.charCodeAt(word.length - 1);
  if (last < 0xac00 || last > 0xd7a3) return none;
  const found: number[] = [];
  for (let length = 1; length <= longestParticle && length < word.length; length += 1)
    if (endings.has(word.slice(-length))) found.push(length);
  return found;
}
