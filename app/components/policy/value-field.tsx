import { SelectField } from '#app/components/form/choices.tsx'
import { TextField } from '#app/components/form/text-field.tsx'
import { type ParameterKey, parameters } from '#app/domain/policy/parameters.ts'
import { shapeOf, typeOf } from '#app/domain/policy/range.ts'
import { m } from '#app/locales/compiled/messages.js'
import { howToType, unitWords } from '#app/locales/words/parameter-units.ts'
import { parameterText, rangeText } from '#app/locales/words/parameter-values.ts'

/** The value of a parameter in the unit that people read, with what is allowed beside it. */
export function ValueField({ parameter }: { parameter: ParameterKey }) {
	const shape = shapeOf(parameter)
	const label = m.proposal_value()
	if (typeOf(shape) === 'word')
		return (
			<SelectField
				name="value"
				label={label}
				options={(shape.enum ?? []).map((value) => ({
					value,
					label: parameterText(parameter, value),
				}))}
			/>
		)
	const { unit } = parameters[parameter]
	const hint = [howToType(unit), m.proposal_allowed({ range: rangeText(parameter) })]
	return (
		<TextField
			name="value"
			label={label}
			hint={hint.filter((words) => words !== '').join(' ')}
			unit={unitWords(unit)}
			width={typeOf(shape) === 'list' ? 'full' : 'half'}
		/>
	)
}
