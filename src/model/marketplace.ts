// A marketplace decides whose register counts and which language a listing is in.

export interface Marketplace {
  /** Such as `amazon-us`. */
  readonly id: string;
  /** Offices whose registrations protect a mark there, such as `EU`, `DE`. */
  readonly offices: readonly string[];
  /** ISO 639-1 code of the language of its listings. */
  readonly language: string;
}
