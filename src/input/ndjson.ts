// JSON lines to listings: one object per line, with the keys of the published contract.

import type { Limits } from "../model/limits.ts";
import type { Field, FieldRole, Listing } from "../model/listing.ts";
import { problem, type RawProblem } from "../model/problem.ts";
import type { Account } from "./account.ts";
import { isBlank } from "./cells.ts";
import type { Entry } from "./entry.ts";
import type { MappableRole } from "./layout.ts";
import { parseMarketplace } from "./marketplaces.ts";
import { commonList } from "./parts.ts";

/**
 * Reads one listing from each line of `text`. A line that is no JSON object gives problem I103 and no listing; a value
 * of the wrong type gives I103 beside the listing. Blank lines are no records.
 * @param map other key names, as for the columns of a table: `title` → `["name"]`.
 */
export async function* readJsonLines(
  text: AsyncIterable<string>,
  account: Account,
  limits: Limits,
  map?: ReadonlyMap<MappableRole, readonly string[]>,
): AsyncGenerator<Entry[]> {
  const reader = new LineReader(account, limits, map ?? new Map());
  let rest = "";
  let isSkipping = false;
  for await (const piece of text) {
    const lines = piece.split("\n");
    lines[0] = rest + (lines[0] ?? "");
    rest = lines.pop() ?? "";
    const entries: Entry[] = [];
    for (const line of lines) {
      if (isSkipping) reader.skipLine();
      else entries.push(...reader.read(line));
      isSkipping = false;
    }
    if (rest.length > limits.recordUnits) {
      if (!isSkipping) entries.push(reader.tooLong());
      isSkipping = true;
      rest = "";
    }
    if (entries.length > 0) yield entries;
  }
  yield [...(isSkipping ? [] : reader.read(rest)), ...reader.end()];
}

const contractKeys = [
  "id",
  "sku",
  "title",
  "brand",
  "category",
  "bullets",
  "description",
  "keywords",
  "marketplace",
] as const;
type ContractKey = (typeof contractKeys)[number];

// The order of fields is fixed: as the contract names the keys.
const textKeys: readonly (readonly [key: ContractKey, role: FieldRole])[] = [
  ["title", "title"],
  ["brand", "brand"],
  ["bullets", "bullet"],
  ["description", "description"],
  ["keywords", "keywords"],
];

interface Place {
  readonly file: string;
  readonly record: number;
  readonly line: number;
}

class LineReader {
  readonly #account: Account;
  readonly #limits: Limits;
  readonly #keys = new Map<string, ContractKey>();
  #line = 0;
  #record = 0;
  #saidNul = false;
  #hasText = false;

  constructor(account: Account, limits: Limits, map: ReadonlyMap<MappableRole, readonly string[]>) {
    this.#account = account;
    this.#limits = limits;
    for (const key of contractKeys) {
      for (const name of map.get(key === "bullets" ? "bullet" : key) ?? [key]) this.#keys.set(name, key);
    }
  }

  skipLine(): void {
    this.#line++;
  }

  tooLong(): Entry {
    this.#record++;
    const place = { file: this.#account.path, record: this.#record, line: this.#line + 1 };
    return { problems: [problem("I104", place, { limit: this.#limits.recordUnits })] };
  }

  read(line: string): Entry[] {
    this.#line++;
    if (line.trim() === "") return [];
    this.#record++;
    const place = { file: this.#account.path, record: this.#record, line: this.#line };
    const limit = this.#limits.recordUnits;
    if (line.length > limit) return [{ problems: [problem("I104", place, { limit })] }];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      return [{ problems: [problem("I103", place, { reason: "not-json" })] }];
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return [{ problems: [problem("I103", place, { reason: "not-an-object" })] }];
    }
    return [this.#listing(value, place)];
  }

  /** What can be said once all lines are read. */
  end(): Entry[] {
    const isSilent = this.#account.listings > 0 && !this.#hasText;
    return isSilent ? [{ problems: [problem("I007", { file: this.#account.path })] }] : [];
  }

  #listing(object: object, place: Place): Entry {
    const values = new Map<ContractKey, unknown>();
    const extra: [string, unknown][] = [];
    for (const [name, value] of Object.entries(object)) {
      const key = this.#keys.get(name);
      if (key === undefined) extra.push([name, value]);
      else values.set(key, value);
    }
    if (values.size === 0) return { problems: [problem("I103", place, { reason: "no-known-key" })] };
    const problems: RawProblem[] = [];
    const fields = textKeys.flatMap(([key, role]) => this.#fields(key, role, values.get(key), place, problems));
    const id = scalar("id", values.get("id"), place, problems);
    const sku = scalar("sku", values.get("sku"), place, problems);
    const category = scalar("category", values.get("category"), place, problems);
    const marketplace = scalar("marketplace", values.get("marketplace"), place, problems);
    const brand = fields.find((field) => field.role === "brand")?.text.trim();
    const listing: Listing = {
      ...place,
      ...(id === undefined ? {} : { id }),
      ...(sku === undefined ? {} : { sku }),
      ...(brand === undefined ? {} : { brand }),
      ...(category === undefined ? {} : { category }),
      ...(marketplace === undefined ? {} : { marketplace: parseMarketplace(marketplace) ?? marketplace }),
      fields,
      // `fromEntries` defines properties and never sets a prototype, whatever the keys are called.
      ...(extra.length === 0 ? {} : { extra: Object.fromEntries(extra) }),
    };
    this.#account.listings++;
    this.#hasText ||= fields.length > 0;
    return { listing, problems };
  }

  #fields(key: ContractKey, role: FieldRole, value: unknown, place: Place, problems: RawProblem[]): Field[] {
    if (value === undefined || value === null) return [];
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((text, index) => {
      if (text === null) return [];
      if (typeof text !== "string") {
        problems.push(problem("I103", { ...place, column: key }, { reason: "not-a-string" }));
        return [];
      }
      return isBlank(text) ? [] : [this.#field(key, role, index, text, place, problems)];
    });
  }

  #field(column: string, role: FieldRole, index: number, value: string, place: Place, problems: RawProblem[]): Field {
    const limit = this.#limits.cellUnits;
    const text = value.length > limit ? value.slice(0, limit) : value;
    if (text !== value) problems.push(problem("I105", { ...place, column }, { units: value.length, limit }));
    if (!this.#saidNul && text.includes("\0")) {
      this.#saidNul = true;
      problems.push(problem("I205", { ...place, column }));
    }
    const parts = role === "keywords" ? commonList(text) : undefined;
    return { role, column, index, text, ...(parts === undefined ? {} : { parts }) };
  }
}

/** A value that names something: a string, or a number as programs write identifiers. */
function scalar(key: string, value: unknown, place: Place, problems: RawProblem[]): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (typeof value === "string") return isBlank(value) ? undefined : value.trim();
  problems.push(problem("I103", { ...place, column: key }, { reason: "not-a-string" }));
  return undefined;
}
