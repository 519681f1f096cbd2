export type PlaceChoices = readonly { code: string; name: string }[]

/** What the fields of a question may need besides what was answered before. */
export type QuestionProps = {
	helping: boolean
	given: { idNumber: string | null; phone: string | null }
	/** Where what was typed as a place fits several: those. */
	choices: PlaceChoices
}
