import { parseArgs } from 'node:util'
import { type EngineName, engineNames } from '#app/adapters/search/post-search.ts'
import { isOneOf } from '#app/domain/one-of.ts'

export const rebuildHelp = `npm run search:rebuild [-- OPTIONS]

Builds the search index anew from the database. Searches go on meanwhile: the index of Meilisearch is built
beside the one in use and takes its place in one step, the one of PostgreSQL is written row by row. What
changes meanwhile is not lost. Stopped with Ctrl-C or killed, it goes on where it was when it is started
again; a running worker goes on by itself.

  --engine NAME   only this engine: meilisearch, with its index of courses, or postgresql
                  (default: each that is in use)
  --fresh         begin anew even where an interrupted building could go on
  --verify        build nothing; compare ids and contents of index and database and bring what differs again

Ends with 0 when all is well, with 1 when it could not be done or was interrupted, and after --verify with 3
when something differed, also when that has been put right.
`

export type RebuildOrder = { engines: EngineName[]; isFresh: boolean; verifies: boolean }

/** What the options ask for, or what is wrong with them. */
export function orderOf(
	options: string[],
	inUse: readonly EngineName[],
): RebuildOrder | { mistake: string } {
	const read = () =>
		parseArgs({
			args: options,
			options: {
				engine: { type: 'string' },
				fresh: { type: 'boolean', default: false },
				verify: { type: 'boolean', default: false },
			},
		})
	try {
		const { engine, fresh, verify } = read().values
		if (fresh && verify) return { mistake: '--fresh builds, --verify compares: choose one.' }
		if (engine === undefined) return { engines: [...inUse], isFresh: fresh, verifies: verify }
		if (!isOneOf(engineNames, engine)) return { mistake: `There is no engine ${engine}.` }
		if (!inUse.includes(engine))
			return { mistake: `${engine} is not in use: MEILISEARCH_URL is not set.` }
		return { engines: [engine], isFresh: fresh, verifies: verify }
	} catch (error) {
		return { mistake: error instanceof Error ? error.message : String(error) }
	}
}
