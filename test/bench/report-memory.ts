import { writeFileSync } from 'node:fs';

// Loaded before a measured program: leaves the peak of its resident memory, in KiB, where the benchmark asks for it.
const path = process.env.BENCH_MEMORY_FILE;
process.on('exit', () => {
  if (path !== undefined) writeFileSync(path, String(process.resourceUsage().maxRSS));
});
