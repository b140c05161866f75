import type { Plugin } from 'vite';
import { brotli } from './compressed';

/** What a chunk needs to be judged; Rollup's output chunks have it. */
export interface Chunk {
  fileName: string;
  code: string;
  isEntry: boolean;
  imports: string[];
  dynamicImports: string[];
}

export interface Budgets {
  /** Bytes of JavaScript, brotli, before anything shows. */
  initial: number;
  /** Bytes of JavaScript, brotli, that a lazy part adds. */
  lazy: number;
  /** Bytes of JavaScript, brotli, of everything together. */
  total: number;
}

export const BUDGETS: Budgets = { initial: 170_000, lazy: 60_000, total: 500_000 };

/** Sizes in bytes by what they are the size of, and each budget that is exceeded, in words. */
export function judge(chunks: Chunk[], budgets: Budgets): { sizes: Record<string, number>; exceeded: string[] } {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const bytes = new Map(chunks.map((chunk) => [chunk.fileName, brotli(chunk.code).length]));
  const closure = (from: string[]) => {
    const seen = new Set<string>();
    const open = [...from];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (!seen.has(name)) {
        seen.add(name);
        open.push(...(byName.get(name)?.imports ?? []));
      }
    }
    return seen;
  };
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + (bytes.get(name) ?? 0), 0);

  const initial = closure(chunks.filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName));
  const sizes: Record<string, number> = { initial: sum(initial) };
  const exceeded = sizes.initial! > budgets.initial ? [over('initial', sizes.initial!, budgets.initial)] : [];
  for (const lazy of new Set(chunks.flatMap((chunk) => chunk.dynamicImports))) {
    const own = sum([...closure([lazy])].filter((name) => !initial.has(name)));
    sizes[lazy] = own;
    if (own > budgets.lazy) {
      exceeded.push(over(lazy, own, budgets.lazy));
    }
  }
  sizes.total = sum(bytes.keys());
  if (sizes.total > budgets.total) {
    exceeded.push(over('total', sizes.total, budgets.total));
  }
  return { sizes, exceeded };
}

function over(what: string, bytes: number, budget: number): string {
  return `${what}: ${bytes} bytes of JavaScript (brotli), the budget is ${budget}`;
}

/** Breaks the build when a budget is exceeded. */
export function budget(budgets = BUDGETS): Plugin {
  return {
    name: 'budget',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const { sizes, exceeded } = judge(chunks, budgets);
      if (process.env.BUNDLE_SIZES) {
        this.info(JSON.stringify(sizes, null, 2));
      }
      if (exceeded.length > 0) {
        this.error(exceeded.join('\n'));
      }
    },
  };
}
