import { existsSync } from 'node:fs';
import { staticServer } from './static-server.ts';

// `npm run serve`: serves what was built, at PORT or at the first free port from 4321.
const directory = process.argv[2] ?? 'dist';
if (!existsSync(`${directory}/index.html`)) {
  process.stderr.write(`There is no built site in ${directory}/. Build it first: npm run build\n`);
  process.exit(1);
}
const named = process.env['PORT'] || null;
if (named !== null && !(/^\d{1,5}$/.test(named) && Number(named) < 65_536)) {
  process.stderr.write(
    `PORT is ${named}, which is no port. Write a number up to 65535: PORT=8080 npm start\n`,
  );
  process.exit(2);
}
const wanted = named === null ? null : Number(named);
const { server, base } = staticServer(directory);
let port = wanted ?? 4321;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EACCES') {
    process.stderr.write(
      `You have no right to use port ${port}. Choose one above 1023: PORT=8080 npm start\n`,
    );
    process.exit(1);
  }
  if (error.code !== 'EADDRINUSE') throw error;
  if (wanted !== null || port > 4400) {
    process.stderr.write(
      `Port ${port} is taken by another program. Choose one: PORT=8080 npm start\n`,
    );
    process.exit(1);
  }
  port += 1;
  server.listen(port);
});
server.on('listening', () =>
  process.stdout.write(`The site is at http://localhost:${port}${base} (Ctrl and C stops it)\n`),
);
server.listen(port);
