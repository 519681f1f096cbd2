/** The hidden field that carries a form's idempotency key. */
export const keyField = '_key'

/** What stands in the fields of a form, by their names. */
export type FormValues = Readonly<Record<string, string | string[]>>

/** What the server answers to a form it refuses: the values as typed, and reasons by field. */
export type Reply = {
	values: FormValues
	errors: Readonly<Record<string, string>>
	/** Nothing was refused: the form came when its session was over, and is shown to be checked and sent again. */
	kept?: true
}
