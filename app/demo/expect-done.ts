/** What the demo does has to succeed: a refusal is a mistake of the demo. */
export async function expectDone<T extends object>(what: string, done: Promise<T>): Promise<T> {
	const outcome = await done
	if ('refused' in outcome) throw new Error(`demo ${what}: ${String(outcome.refused)}`)
	return outcome
}
