import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// The baseline: every note read and parsed with remark-parse and GFM, nothing else.
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);
const root = process.argv[2] ?? '.';
for (const folder of ['handoffs', 'inventory']) {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) processor.parse(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  }
}
