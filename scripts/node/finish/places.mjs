// Where things lie while a build is finished.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What cargo made. */
export const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
/** What becomes dist/: Trunk fills a folder of its own, and moves it when all went well. */
export const DIST = process.env.TRUNK_STAGING_DIR ?? join(ROOT, 'dist');
/** The module and its parts, as the splitter writes them. */
export const SPLIT = join(TARGET, 'split');
/** The part that every visitor loads, with the JavaScript that binds it to the page. */
export const BOUND = join(SPLIT, 'bound');

/** A file of what becomes dist/. */
export const shipped = name => join(DIST, name);
/** A file of the project. */
export const source = name => join(ROOT, name);
