import { type ParameterKey, parameterKeys, parameters } from '#app/domain/policy/parameters.ts'
import { shapeOf, typeOf } from '#app/domain/policy/range.ts'
import { inLocale } from '#app/locales/speaking.server.ts'
import { parameterMeanings } from '#app/locales/words/parameter-meanings.ts'
import { rangeText } from '#app/locales/words/parameter-values.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { code, page, table } from './markdown.ts'

const named = (key: ParameterKey) => `**${parameterWords[key]()}** ${parameterMeanings[key]()}`

export function parametersPage(): string {
	return page(
		'Policy parameters 政策参数',
		'app/domain/policy/parameters.ts',
		'Every amount, ratio, period and threshold of policy that the program uses. A division may have ' +
			'its own value with a first day and a source document; otherwise the division above it speaks, ' +
			'and at last the national default here. Without a default the value is unknown until a division ' +
			'states it: what depends on it says so, and no other place’s value is taken (R-004). ' +
			'The database refuses what lies outside the range. Of a list the range is that of each part. ' +
			'Administrators see, propose and approve values on `/admin/parameters`.',
		table(
			['key', 'name and meaning', '名称与含义', 'unit', 'type', 'range', 'default', 'rule'],
			parameterKeys.map((key) => {
				const { unit, standard, rule } = parameters[key]
				return [
					code(key),
					inLocale('en', () => named(key)),
					inLocale('zh-CN', () => named(key)),
					unit,
					typeOf(shapeOf(key)),
					inLocale('en', () => rangeText(key)),
					standard === null ? 'unknown' : code(JSON.stringify(standard)),
					rule,
				]
			}),
		),
	)
}
