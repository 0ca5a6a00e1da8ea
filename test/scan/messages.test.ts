// What findings say and propose, by how the mark is written and where the listing stands.
import { describe, expect, test } from "vitest";
import { createScanner, defaultSettings, joinDictionaries, loadRules, type ScanSettings } from "../../src/index.ts";
import type { Finding } from "../../src/model/finding.ts";

const rules = loadRules();

function found(title: string, settings: Partial<ScanSettings> = {}): Finding | undefined {
  const all = { ...defaultSettings, asOf: "2026-11-21", marketplaces: ["amazon-us"], ...settings };
  const scanner = createScanner(rules, joinDictionaries([rules.builtin]), all);
  const field = { role: "title", column: "title", index: 0, text: title } as const;
  return scanner.scan({ file: "a.csv", record: 1, fields: [field] }).findings.find(({ mark }) => mark !== undefined);
}

describe("a word that is only like a mark is not called the mark", () => {
  test.each<[string, Partial<ScanSettings>, RegExp]>([
    ["Pawhaven Stero Wooden Desk Lamp", {}, /“Stero” in the title is written almost like “Sterno”.*slip of the pen/],
    ["Pawhaven Stero Wooden Desk Lamp", { language: "zh" }, /“Stero”与“Sterno”.*写法相近.*笔误/],
    ["Panasoniic Cordless Phone", {}, /“Panasoniic” in the title reads like “Panasonic”.*another spelling/],
    ["Panasoniic Cordless Phone", { language: "zh" }, /“Panasoniic”读作“Panasonic”.*拼法不同/],
  ])("%s", (title, settings, message) => {
    expect(found(title, settings)?.message).toMatch(message);
  });
});

test("before a model number at the head of a title an everyday word is its maker's name", () => {
  const finding = found("Hoover HCF5172WK Fridge Freezer White");
  expect(finding).toMatchObject({ rule: "trademark/mark-use", text: "Hoover" });
  expect(finding?.message).not.toContain("vacuum");
  expect(finding?.suggestion).toBeUndefined();
});

test.each([
  ["amazon-us", "compatible with iPhone 15"],
  ["amazon-de", "kompatibel mit iPhone 15"],
  ["amazon-fr", "compatible avec iPhone 15"],
  ["amazon-es", "compatible con iPhone 15"],
  ["amazon-it", "compatibile con iPhone 15"],
  ["amazon-nl", "compatibel met iPhone 15"],
  ["amazon-br", "compatível com iPhone 15"],
  ["amazon-pl", "kompatybilny z iPhone 15"],
  ["amazon-se", "kompatibel med iPhone 15"],
  ["amazon-tr", "iPhone 15 ile uyumlu"],
  ["amazon-jp", "iPhone 15対応"],
])("%s: what a part fits is proposed in the language of the listing, and accepted then", (marketplace, fitting) => {
  const finding = found("iPhone 15 Silicone Case", { marketplaces: [marketplace] });
  expect(finding?.message).toContain(fitting);
  const after = found(`Pawhaven Silicone Case ${fitting}`, { marketplaces: [marketplace] });
  expect(after).toMatchObject({ use: "compatible", severity: "low" });
});
