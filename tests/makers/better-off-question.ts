/** Policy §7.3: three people without other income; 30 % of the standard deducted, six months held. */
export const betterOffQuestion = {
	decisionDate: '2026-02-15',
	household: { size: 3, otherIncomeFen: 0, currentBenefitFen: 247_800, area: 'urban' },
	job: { grossFen: 380_000, startMonth: '2026-03' },
	months: 12,
	parameters: {
		'dibao.standard_monthly.urban': 82_600,
		'deduct.mode': 'ratio_of_standard',
		'deduct.value': 0.3,
		'exit.months': 6,
		'exit.amount_mode': 'hold',
		'edge.multiple': 1.5,
		'si.personal_rate': 0.105,
	},
}
