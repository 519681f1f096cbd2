/**
 * A running portal, asked as any other program would ask it.
 * @param {string} name @param {string} origin @param {'meilisearch' | 'postgresql'} engine
 */
export function portal(name, origin, engine) {
	return {
		name,
		stop: async () => undefined,
		/** @param {string} text */
		async ask(text) {
			const query = new URLSearchParams({ q: text, pageSize: '50' })
			// Without compression: a compressed answer waits for a delayed acknowledgement.
			const headers = { 'accept-encoding': 'identity' }
			const answer = await fetch(`${origin}/api/v1/posts?${query}`, { headers })
			if (!answer.ok) throw new Error(`${name} answered ${answer.status} to ${text}`)
			const found = await answer.json()
			if (found.engine !== engine || found.degraded)
				throw new Error(`${name} was answered by ${found.engine}`)
			return found.hits.map((/** @type {{ externalId: string }} */ hit) => hit.externalId)
		},
	}
}
