import { startPage } from './page';

void startPage(process.argv.slice(2), { environment: process.env, stdout: process.stdout, stderr: process.stderr }).then((page) => {
  if (typeof page === 'number') {
    process.exitCode = page;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void page.stop());
});
