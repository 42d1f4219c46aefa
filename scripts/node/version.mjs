// The version of the project, as cargo says it.
import { execFileSync } from 'node:child_process';

/** The version of the project in a folder. */
export const versionOf = root => {
  const told = execFileSync(process.env.CARGO ?? 'cargo', ['metadata', '--no-deps', '--format-version', '1'], { cwd: root, encoding: 'utf8' });
  return JSON.parse(told).packages[0].version;
};
