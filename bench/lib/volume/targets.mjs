/**
 * @typedef {import('../load.mjs').Summary & { what: string, matches: string, connections: number, cpuMs: number }} Figure
 * @typedef {object} Measured one size
 * @property {number} size
 * @property {string} posts
 * @property {import('./import-file.mjs').Imported} imported
 * @property {{ rows: number, seconds: number, cpuSeconds: number }} copied
 * @property {import('./rebuild-rate.mjs').Rebuilt | null} [rebuilt]
 * @property {{ questions: Record<string, number>, loadBefore: number, hasPriority?: boolean, engineQueries: Record<string, number>, figures: Figure[], memoryMib: Record<string, number>, sizesMib: Record<string, number> }} searched
 */

/**
 * What is aimed at, at the largest size, beside what was measured.
 * @param {Measured} one
 * @returns {{ target: string, aim: string, measured: string, met: boolean }[]}
 */
export function targetsAt({ imported, copied, rebuilt, searched }) {
	const share = copied.seconds / imported.seconds
	const ofCpu = copied.cpuSeconds / imported.cpuSeconds
	return [
		{
			target: 'Import, rows a second beside a bare `COPY`',
			aim: '≥ 0.25',
			measured: `${share.toFixed(2)} by the clock, ${ofCpu.toFixed(2)} by processor time`,
			met: share >= 0.25,
		},
		{
			target: 'Import, peak memory of the command',
			aim: '≤ 512 MiB',
			measured: `${Math.round(imported.peakMib)} MiB, ${Math.round(imported.peakSearchableMib)} until searchable`,
			met: imported.peakSearchableMib <= 512,
		},
		...(rebuilt ? [rebuildTarget(rebuilt)] : []),
		...[1, 8].flatMap((connections) => searchTargets(searched.figures, connections)),
	]
}

/** @param {import('./rebuild-rate.mjs').Rebuilt} rebuilt */
function rebuildTarget({ rows, seconds, bareSeconds }) {
	const share = bareSeconds / seconds
	return {
		target: 'Rebuild of the index beside Meilisearch taking in the same documents by itself',
		aim: '≥ 0.8',
		measured: `${share.toFixed(2)} (${Math.round(rows / seconds)} posts a second)`,
		met: share >= 0.8,
	}
}

/** @param {readonly Figure[]} figures @param {number} connections */
function searchTargets(figures, connections) {
	const p95 = (/** @type {string} */ what, /** @type {string} */ matches) =>
		figures.find(
			(each) => each.what === what && each.matches === matches && each.connections === connections,
		)?.p95 ?? Number.NaN
	const at = `${connections} connection${connections === 1 ? '' : 's'}`
	const times = (
		/** @type {string} */ target,
		/** @type {number} */ most,
		/** @type {[string, string, string]} */ [what, than, matches],
	) => {
		const ratio = p95(what, matches) / p95(than, matches)
		return {
			target: `${target}, ${at}`,
			aim: `≤ ${most} ×`,
			measured: `${ratio.toFixed(2)} × (${Math.round(p95(what, matches))} ms)`,
			met: ratio <= most,
		}
	}
	const broad = ['API', 'page'].map((name) => p95(`${name} on PostgreSQL`, 'many'))
	const found = ['few', 'many'].filter((matches) => !Number.isNaN(p95('bare Meilisearch', matches)))
	return [
		...found.flatMap((matches) => [
			times(`API beside bare Meilisearch, ${words[matches]}`, 1.3, [
				'API on Meilisearch',
				'bare Meilisearch',
				matches,
			]),
			times(`Page beside bare Meilisearch, ${words[matches]}`, 2, [
				'page on Meilisearch',
				'bare Meilisearch',
				matches,
			]),
		]),
		...(Number.isNaN(p95('API on Meilisearch', 'few'))
			? []
			: [
					times('PostgreSQL beside Meilisearch, up to 5,000 matches', 4, [
						'API on PostgreSQL',
						'API on Meilisearch',
						'few',
					]),
				]),
		...(Number.isNaN(broad[0] ?? Number.NaN)
			? []
			: [
					{
						target: `PostgreSQL, more matches, ${at}`,
						aim: '≤ 1,500 ms',
						measured: `API ${Math.round(broad[0] ?? 0)} ms, page ${Math.round(broad[1] ?? 0)} ms`,
						met: broad.every((ms) => ms <= 1500),
					},
				]),
	]
}

/** @type {Record<string, string>} */
export const words = { few: 'up to 5,000 matches', many: 'more matches' }
