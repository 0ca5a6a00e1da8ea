// A marketplace decides whose register counts and which language a listing is in.

export interface Marketplace {
  /** Such as `amazon-us`. */
  readonly id: string;
  /** Offices whose registrations protect a mark there, such as `EU`, `DE`. */
  readonly offices: readonly string[];
  /** ISO 639-1 code of the language of its listings. */
  readonly language: string;
  /** Where it does not take "for" and "compatible with" for an honest word of fit; absent: it does everywhere. */
  readonly refusesFit?: { readonly classes: readonly number[]; readonly universal: boolean };
}
