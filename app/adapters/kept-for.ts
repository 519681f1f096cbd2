/**
 * What is read when it is first asked for, and anew after some milliseconds. Whoever asks meanwhile shares one reading;
 * one that failed is forgotten, so that the next who asks tries again.
 */
export function keptFor<T>(
	ms: number,
	read: (now: number) => Promise<T>,
): (now?: number) => Promise<T> {
	let last: { value: Promise<T>; readAt: number } | undefined
	return (now = Date.now()) => {
		if (last && now - last.readAt < ms) return last.value
		const current = { value: read(now), readAt: now }
		current.value.catch(() => {
			if (last === current) last = undefined
		})
		last = current
		return current.value
	}
}
