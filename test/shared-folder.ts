// Where the shared data of the project stands.
import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), "../shared/data");

/** Path of `../shared/data` beside the checkout, or undefined when it is absent. */
export const sharedData: string | undefined = existsSync(folder) ? folder : undefined;
