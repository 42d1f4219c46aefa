// What the build needs to know of the code, the code says itself.
import { execFileSync } from 'node:child_process';

import { ROOT } from './places.mjs';

/** What `examples/for_the_build.rs` prints, run on this machine. */
export function askTheCode() {
  // These speak of the module for browsers.
  const { RUSTFLAGS, RUSTC_BOOTSTRAP, CARGO_UNSTABLE_BUILD_STD, ...env } = process.env;
  const printed = execFileSync(env.CARGO ?? 'cargo', ['run', '--quiet', '--example', 'for_the_build'], {
    cwd: ROOT, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 24,
  });
  return JSON.parse(printed);
}
