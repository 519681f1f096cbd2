/** What can be chosen in a post's form. */
export type PostChoices = {
	employers: readonly string[]
	places: readonly string[]
	workshops: readonly { id: string; name: string }[]
	projects: readonly { id: string; name: string }[]
	/** An employer's clerk posts for that one employer. */
	ownEmployer: string | null
	/** Whoever records employers can leave the form to record one that is not there yet. */
	mayRecord: boolean
}
