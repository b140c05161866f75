import type { GetManualChunk, ManualChunkMeta } from 'rollup';

/**
 * Puts all that the app needs at once into one script and one style. By itself Rollup makes files of their own of what
 * a first visit shares with parts that are loaded later, and each of them is one more request that the screen waits for.
 * Only the entry stands alone: it waits for the words, and what is loaded later must not wait for it.
 */
export function together(): GetManualChunk {
  let needed: Set<string> | undefined;
  return (id, graph) => {
    needed ??= neededAtOnce(graph);
    return needed.has(id) ? 'app' : null;
  };
}

/** What the entries import, directly or through others, but not what they load later. */
function neededAtOnce({ getModuleIds, getModuleInfo }: ManualChunkMeta): Set<string> {
  const importsOf = (id: string) => getModuleInfo(id)?.importedIds ?? [];
  const pages = [...getModuleIds()].filter((id) => getModuleInfo(id)?.isEntry);
  // A page imports its script, and hardly anything else.
  const entries = new Set([...pages, ...pages.filter((id) => id.endsWith('.html')).flatMap(importsOf)]);
  const open = [...entries].flatMap(importsOf);
  const needed = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (!needed.has(id) && !entries.has(id)) {
      needed.add(id);
      open.push(...importsOf(id));
    }
  }
  return needed;
}
