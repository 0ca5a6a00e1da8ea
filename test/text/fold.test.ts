// Folding: what a reader takes for the same letters folds to the same letters, and nothing else does.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldText, foldWithoutLookalikes } from "../../src/text/fold.ts";
import { toSource } from "../../src/text/view.ts";
import { anyText, mixedText } from "./texts.ts";

describe("what folds to the letters a reader sees", () => {
  test.each([
    ["case", "YeTi RaMbLeR", "yeti rambler"],
    ["Turkish capital I, which two units lower-case to", "İKEA İKEA", "ikea ikea"],
    ["dotless i", "nıke", "nike"],
    ["accents, composed", "L'Oréal Häagen-Dazs Škoda", "l'oreal haagen-dazs skoda"],
    ["accents, decomposed", "L'Ore\u0301al", "l'oreal"],
    ["full width", "ＮＩＫＥ　ｎｉｋｅ", "nike nike"],
    ["mathematical bold, script, monospace", "𝐍𝐢𝐤𝐞 𝓝𝓲𝓴𝓮 𝙽𝚒𝚔𝚎", "nike nike nike"],
    ["double-struck digits", "𝟙𝟚𝟛", "123"],
    ["superscripts and ligatures", "ﬁla ᴺⁱᵏᵉ", "fila nike"],
    ["circled", "ⓝⓘⓚⓔ ⓃⒾⓀⒺ", "nike nike"],
    ["parenthesised", "🄝🄘🄚🄔 ⒩⒤⒦⒠", "nike nike"],
    ["squared", "🄽🄸🄺🄴", "nike"],
    ["negative circled and squared", "🅝🅘🅚🅔 🅽🅸🅺🅴", "nike nike"],
    ["small capitals", "ɴɪᴋᴇ ᴀᴅɪᴅᴀꜱ", "nike adidas"],
    ["stroke letters", "niĸe ađiđas søny ŧommy łego", "nike adidas sony tommy lego"],
    ["Cyrillic, one letter", "nіke lеgo", "nike lego"],
    ["Cyrillic, every letter", "піке", "nike"],
    ["Cyrillic capitals that look Latin only as capitals", "ВМ НР КТ", "bm hp kt"],
    ["Greek capitals", "ΝΙΚΕ", "nike"],
    ["Greek capitals in a style", "𝚴𝚰𝚱𝚬 𝚭𝚨", "nike za"],
    ["scripts that are hardly written, in either case", "ꓠᎥꓗꓰ Ꮐucci ꮐucci", "nike gucci gucci"],
    ["letters with strokes", "guȼȼi ᵽⱥnđⱥ", "gucci panda"],
    ["strike-through marks", "n̶i̶k̶e̶", "nike"],
    ["Arabic vowel points", "نَايْك", "نايك"],
    ["Arabic vowel points as characters of their own", "ن\ufe77ايك\ufe7e", "نايك"],
    ["alef with and without hamza, madda and wasla", "أديداس إديداس آديداس ٱديداس", "اديداس اديداس اديداس اديداس"],
    ["hamza on waw and yeh", "ؤ ئ", "و ي"],
    ["ta marbuta and the hehs of other languages", "زارة زارۃ زارہ زارە", "زاره زاره زاره زاره"],
    ["alef maqsura, Persian and Urdu yeh", "سونى سونی سونے", "سوني سوني سوني"],
    ["Persian and swash kaf", "نایک نايڪ", "نايك نايك"],
    ["tatweel", "نـــايـك", "نايك"],
    ["Arabic presentation forms, ligatures among them", "\ufee7\ufe8e\ufef3\ufeda \ufefb", "نايك لا"],
    ["Arabic-Indic and Persian digits", "آيفون ١٥ ۱۵", "ايفون 15 15"],
  ])("%s", (_, written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  test.each([
    ["zero-width space, joiner, non-joiner, mark", "n\u200bi\u200ck\u200de\ufeff"],
    ["soft hyphen", "ni\u00adke"],
    ["variation selector and tag characters", "ni\ufe0fk\u{e0067}e"],
    ["bidirectional controls", "\u202enike\u202c\u2066"],
    ["Hangul filler, combining grapheme joiner", "ni\u3164k\u034fe"],
    ["NUL, C0 and C1 controls", "n\u0000i\u0007k\u009ce\u007f"],
  ])("invisible: %s", (_, written) => {
    expect(foldText(written)).toBe("nike");
  });

  test("TAB, LF and CR separate words and stay", () => {
    expect(foldText("a\tb\nc\rd\u0001")).toBe("a\tb\nc\rd");
  });

  test.each([
    ["two regional indicators are a flag", "Made in USA 🇺🇸 ok", "made in usa   ok"],
    ["three and more spell a word", "🇳🇮🇰🇪 shoes", "nike shoes"],
    ["spaced ones are letters", "🇳 🇮 🇰 🇪", "n i k e"],
    ["trade signs become a gap, not letters", "Nike™ Velcro® ©Disney 3M℠", "nike  velcro   disney 3m "],
  ])("%s", (_, written, folded) => {
    expect(foldText(written)).toBe(folded);
  });
});

describe("what is a letter of its own and stays", () => {
  test.each([
    ["Hangul syllables stay whole", "나이키 갤럭시", "나이키 갤럭시"],
    ["Han", "耐克 古驰", "耐克 古驰"],
    ["Thai vowel signs", "ไนกี้", "ไนกี้"],
    ["Arabic letters of sounds that are not the same", "غوغل قوقل گوگل پوما بوما", "غوغل قوقل گوگل پوما بوما"],
    ["Devanagari vowel signs", "नाइकी", "नाइकी"],
  ])("%s", (_, written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  test("kana keep their voicing marks, in every width and composition", () => {
    const voiced = foldText("ガンダム");
    expect(foldText("ｶﾞﾝﾀﾞﾑ")).toBe(voiced);
    expect(foldText("ガンダム".normalize("NFD"))).toBe(voiced);
    expect(voiced).not.toBe(foldText("カンタム"));
  });

  test.each([
    ["decomposed", "나이키 갤럭시".normalize("NFD")],
    ["with a hidden character in a syllable", "나이키 갤럭시".normalize("NFD").replace(/\u1175/, "\u200b\u1175")],
    ["decomposed up to the final consonant", "나이키 가\u11af럭시".replace("가", "개")],
    ["half width", "\uffa4\uffc2\uffb7\uffdc\uffbb\uffdc 갤럭시"],
    ["of letters that stand alone", "\u3134\u314f\u3147\u3163\u314b\u3163 갤럭시"],
  ])("Hangul makes the same syllables %s", (_, written) => {
    expect(foldText(written)).toBe("나이키 갤럭시");
  });

  test.each([..."0123456789!@#$%&*()-_'\".,/+ "])("ASCII sign %j folds to itself", (sign) => {
    expect(foldText(sign)).toBe(sign);
  });
});

describe("foldWithoutLookalikes", () => {
  test.each([
    ["Ñíké™", "nike "],
    ["ｎｉｋｅ", "nike"],
    ["n\u200bike", "nike"],
    ["nіke", "nіke"],
    ["ɴike", "ɴike"],
  ])("%j -> %j", (written, folded) => {
    expect(foldWithoutLookalikes(written)).toBe(folded);
  });
});

describe("offsets", () => {
  test.each([
    ["plain text", "Buy NIKE now", "nike", "NIKE"],
    ["a style of two units per letter", "Buy 𝐧𝐢𝐤𝐞 now", "nike", "𝐧𝐢𝐤𝐞"],
    ["hidden characters inside", "Buy n\u200bi\u00adke now", "nike", "n\u200bi\u00adke"],
    ["part of a ligature brings it whole", "Buy ﬁla now", "f", "ﬁ"],
    ["marks after the last letter belong to it", "Buy n̶i̶k̶e̶ now", "nike", "n̶i̶k̶e̶"],
    ["hidden characters after the last letter do not", "Buy nike\u200b now", "nike", "nike"],
    ["a syllable brings all its letters", `a ${"나이키".normalize("NFD")} b`, "나이", "나이".normalize("NFD")],
    ["after a flag", "🇺🇸 Nike", "nike", "Nike"],
    ["a stretched Arabic word, whole", "حذاء نـــايـكـ جديد", "نايك", "نـــايـكـ"],
    ["an Arabic ligature brings both letters", "a ﻻ b", "ل", "ﻻ"],
  ])("%s", (_, written, found, source) => {
    const view = fold(written);
    const at = view.text.indexOf(found);
    const span = toSource(view, at, at + found.length);
    expect(written.slice(span.start, span.end)).toBe(source);
  });
});

describe("hostile text", () => {
  test("1 MiB of combining marks on one letter is one letter", () => {
    expect(foldText(`n${"\u0301".repeat(1 << 20)}ike`)).toBe("nike");
  });

  test("plain and accented letters in turn: every plain run is folded once", () => {
    expect(foldText("Éa".repeat(1 << 18))).toBe("ea".repeat(1 << 18));
  });

  test("characters that decompose to whole phrases do not blow the text up", () => {
    const folded = foldText("\ufdfa".repeat(10_000));
    expect(folded.length).toBeGreaterThan(0);
    expect(folded.length).toBeLessThanOrEqual(8 * 10_000);
  });

  test("a lone half of a surrogate pair joins nothing", () => {
    expect(foldText("\ud835\u200b\udc00")).not.toContain("𝐀");
    expect(foldText("n\ud83cike")).toMatch(/^n.ike$/u);
  });
});

describe("properties", () => {
  test.each([
    ["any code points", anyText],
    ["mixed scripts and styles", mixedText],
  ])("folding twice is folding once: %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const once = foldText(text);
        expect(foldText(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test("Arabic folds to the same letters however it is stretched, pointed and shaped", () => {
    const letter = fc.constantFrom(
      ["ا", "أ", "إ", "آ", "ٱ", "\ufe8d", "\ufe8e"],
      ["ه", "ة", "ہ", "\ufe93", "\ufeea"],
      ["ي", "ى", "ی", "\ufef1", "\ufbfc"],
      ["ك", "ک", "\ufed9", "\ufb8e"],
      ["ن", "\ufee5"],
    );
    const written = letter.chain((forms) =>
      fc.record({
        plain: fc.constant(forms[0] as string),
        form: fc.constantFrom(...forms),
        after: fc.constantFrom("", "\u0640", "\u0640\u0640", "\u064e", "\u0651\u0650", "\ufe76", "\u200c"),
      }),
    );
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 12 }), (letters) => {
        const view = fold(letters.map(({ form, after }) => form + after).join(""));
        expect(view.text).toBe(letters.map(({ plain }) => plain).join(""));
        let at = 0;
        for (const [index, { form, after }] of letters.entries()) {
          expect(view.starts?.[index] ?? index).toBe(at);
          at += form.length + after.length;
        }
      }),
    );
  });

  test("the view has one mapped piece of the source per unit, in order", () => {
    fc.assert(
      fc.property(mixedText, (text) => {
        const { text: folded, starts, ends } = fold(text);
        if (starts === null || ends === null) {
          expect(folded.length).toBe(text.length);
          return;
        }
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
        for (let i = 0; i < folded.length; i += 1) {
          expect(ends[i]).toBeGreaterThan(starts[i] as number);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number);
        }
      }),
    );
  });

  // What has no letter of its own before a text keeps it from being folded in its place.
  test("folded in its place or piece by piece, a text reads the same, and each character is where it was", () => {
    const even = fc
      .array(fc.constantFrom(..."aZ9é®ßø–’вНкΩ나ナｶ耐أ🔥𐐨\ud83c", " "), { maxLength: 40 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(fc.oneof(even, mixedText, anyText), (text) => {
        const [direct, pieced] = [fold(text), fold(`\u200b${text}`)];
        expect(pieced.text).toBe(direct.text);
        for (let at = 0; at < direct.text.length; at += 1) {
          const units = (direct.text.codePointAt(at) as number) > 0xffff ? 2 : 1;
          const { start, end } = toSource(direct, at, at + units);
          expect(toSource(pieced, at, at + units)).toEqual({ start: start + 1, end: end + 1 });
          at += units - 1;
        }
      }),
      { examples: [["Crème brûlée – 500 g ® für Zürich"]] },
    );
  });
});
