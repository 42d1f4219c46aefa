// Runs the tests in browsers, two files at once. What fails then is run once more by itself, and named either way.
//
// Two browsers share a small machine's processors, and now and then one of them stands still for longer than any patience. Such a test is
// told apart from one that fails: alone it passes. More than a few are no accident.
import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { argv, cwd, exit } from 'node:process';
import { createInterface } from 'node:readline';

/** Tests that may stand still beside others. */
const FEW = 3;

/** Runs tests, whose lines are shown; those that failed, by name and file, and how it ended. */
const run = (files, together) => new Promise(done => {
  const failed = [];
  const child = spawn(process.execPath, ['--test', '--test-reporter=tap', `--test-concurrency=${together}`, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', line => {
    console.log(line);
    const [, name] = /^ *not ok \d+ - (.*)$/.exec(line) || [];
    if (name) failed.push({ name });
    const [, file] = /^ *location: '(.*?):\d+:\d+'$/.exec(line) || [];
    if (file && failed.length > 0) failed.at(-1).file ??= file;
  });
  child.on('close', code => done({ failed, code }));
});

const first = await run(argv.slice(2), 2);
if (first.code === 0) exit(0);
const files = [...new Set(first.failed.map(({ file }) => file))];
if (first.failed.length === 0 || first.failed.length > FEW || files.includes(undefined)) exit(1);
console.log(`# once more, by themselves: ${files.map(file => relative(cwd(), file)).join(', ')}`);
const again = await run(files, 1);
for (const { name } of first.failed) console.log(`# ${again.code === 0 ? 'passed by itself, and not beside others' : 'failed'}: ${name}`);
exit(again.code);
