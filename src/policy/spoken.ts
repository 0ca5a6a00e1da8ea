// Which language a text is in, as far as its function words tell: a rule made of words speaks of texts in its languages only.
import { type Tokens, tokenText } from "../text/tokens.ts";

/** Words that hardly a sentence does without and that few other languages have, folded. */
const functionWords: Readonly<Record<string, string>> = {
  en: "the and with for of your you is are this that from our it its be on by or can will not to at in an when all as do has have more any if so than these no but was",
  de: "und mit der das ist ein eine einen von zu auf nicht im aus bei auch sie oder wird den dem fur die des zum zur ohne",
  fr: "et avec pour les des une un est dans sur vous votre au par pas ou la le de du en sans cette",
  es: "y con para los las una un del el por que su es en la de sin al lo mas o",
  it: "e con per il di una un del della che gli dei nel sono la le da in alla senza",
  nl: "en met voor het een van is op te zijn uw niet ook aan de deze dit in",
  pt: "e com para os uma um do da em que seu sua nao de sem no na",
  pl: "i z do na w dla jest oraz ze sie nie lub od po bez",
  sv: "och med for att som ar en ett av till pa den det inte fran",
  tr: "ve ile icin bir bu da de olarak en daha cok",
};

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of words.split(" ")) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/** Most tokens that are looked at; a text does not change its language after them. */
const maxTokens = 300;

/**
 * True when the text speaks one of `languages` (ISO 639-1), false when it speaks another, undefined when it does not tell:
 * a title is often a list of names.
 */
export function speaks(tokens: Tokens, languages: readonly string[]): boolean | undefined {
  const counts = new Map<string, number>();
  for (let token = 0; token < Math.min(tokens.count, maxTokens); token += 1) {
    for (const language of languagesOf.get(tokenText(tokens, token)) ?? none) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  let own = 0;
  let other = 0;
  for (const [language, count] of counts) {
    if (languages.includes(language)) own = Math.max(own, count);
    else other = Math.max(other, count);
  }
  if (own === 0 && other === 0) return undefined;
  // One word of another language is a name: "Mini E Scooter", "Dolce & Gabbana The One".
  if (other > own) return other > 1 ? false : undefined;
  return own > 0 && own > other ? true : undefined;
}

const none: readonly string[] = [];
