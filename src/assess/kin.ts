// Marks of one house, as far as their companions tell.
import type { Mark } from "../model/mark.ts";

/** The same mark, a companion of the other, or with a companion in common: Fire TV and Alexa are both Amazon's. */
export function areKin(one: Mark, other: Mark): boolean {
  const keys = new Set([other.id, ...other.companionKeys]);
  return keys.has(one.id) || one.companionKeys.some((key) => keys.has(key));
}
