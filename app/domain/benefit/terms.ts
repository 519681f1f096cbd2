/** How much of pay is left out when income is counted 就业成本扣减. */
export const deductionModes = [
	'none',
	'fixed_amount',
	'ratio_of_standard',
	'ratio_of_earnings',
	'ratio_of_min_wage',
] as const
export type DeductionMode = (typeof deductionModes)[number]

/** Whether dibao fills the difference 补差 to the line or is paid by bands 分档. */
export const amountModes = ['topup', 'bands'] as const

/** What is paid in the months of gradual exit 低保渐退. */
export const exitModes = ['hold', 'taper', 'lump_sum', 'topup_zero_keep_status', 'none'] as const
export type ExitMode = (typeof exitModes)[number]

/** The parameters of policy that a calculation needs, looked up or stated. Amounts in fen a month. */
export type Terms = {
	/** The dibao standard a person. */
	standardFen: number
	deduction: {
		mode: DeductionMode
		/** Fen for a fixed amount, else a ratio. */
		value: number
		capFen: number | null
		/** Pay from which on anything is deducted. */
		minPayFen: number | null
		/** Needed by `ratio_of_min_wage` alone. */
		minWageFen: number | null
		/** In so many first months of a job nothing of the pay counts. */
		fullDisregardMonths: number
		/** After so many months of a job nothing is deducted any more; null: no end. */
		monthsMax: number | null
	}
	exit: {
		months: number
		mode: ExitMode
		taper: readonly number[]
		/** How many months' benefit `lump_sum` pays at once, in the first month. */
		lumpSumMonths: number
		/** No gradual exit for a family whose counted income reaches this multiple of the line. */
		incomeCapMultiple: number | null
	}
	/** Amounts by bands 分档 instead of the difference to the line; null: the difference 补差. */
	bands: readonly Band[] | null
	/** Families below this multiple of the line count as edge families 低保边缘家庭. */
	edgeMultiple: number
}

/** What a person of a family gets whose counted income a head lies below this, and in no lower band. */
export type Band = { belowFen: number; amountFen: number }

export type Household = {
	size: number
	/** Countable income besides wages. */
	otherIncomeFen: number
	/** Dibao as paid now, without classified extras; 0 for a family that gets none. */
	currentBenefitFen: number
	/** Classified extras 分类施保, which end with dibao. */
	classifiedExtraFen: number
}

/** One person's pay a month. */
export type Earner = { grossFen: number; insuranceFen: number; taxFen: number }
