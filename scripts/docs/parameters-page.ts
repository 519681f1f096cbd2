import { parameterKeys, parameters } from '#app/domain/policy/parameters.ts'
import { inLocale } from '#app/locales/speaking.server.ts'
import { parameterWords } from '#app/locales/words/parameters.ts'
import { code, page, table } from './markdown.ts'

export function parametersPage(): string {
	return page(
		'Policy parameters 政策参数',
		'app/domain/policy/parameters.ts',
		'Every amount, ratio, period and threshold of policy that the program uses. A division may have ' +
			'its own value with a first day and a source document; otherwise the division above it speaks, ' +
			'and at last the national default here. Without a default the value is unknown until a division ' +
			'states it: what depends on it says so, and no other place’s value is taken (R-004). ' +
			'Administrators see what holds where and when on `/admin/parameters`.',
		table(
			['key', 'meaning', '含义', 'unit', 'default', 'rule'],
			parameterKeys.map((key) => {
				const { unit, standard, rule } = parameters[key]
				return [
					code(key),
					inLocale('en', parameterWords[key]),
					inLocale('zh-CN', parameterWords[key]),
					unit,
					standard === null ? 'unknown' : code(JSON.stringify(standard)),
					rule,
				]
			}),
		),
	)
}
