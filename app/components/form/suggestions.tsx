/** What can be typed into a field whose `list` names this, offered while one types. */
export function Suggestions({ id, words }: { id: string; words: readonly string[] }) {
	return (
		<datalist id={id}>
			{words.map((word) => (
				<option key={word} value={word} />
			))}
		</datalist>
	)
}
