/** Does one thing after another; whoever hands one in waits only until it is begun, and may prepare the next meanwhile. */
export function oneAfterAnother<Batch>(act: (batch: Batch) => Promise<void>) {
	let last = Promise.resolve()
	return {
		async next(batch: Batch): Promise<void> {
			await last
			last = act(batch)
			// Its failure is told to whoever waits for it next; nobody may be waiting yet.
			last.catch(() => undefined)
		},
		done: () => last,
	}
}
