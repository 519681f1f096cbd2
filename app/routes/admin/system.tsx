import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askRetry } from '#app/commands/system/ask-retry.server.ts'
import { letBe } from '#app/commands/system/let-be.server.ts'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { Engine } from '#app/components/system/engine.tsx'
import { Facts } from '#app/components/system/facts.tsx'
import { Failures } from '#app/components/system/failures.tsx'
import { SetAsidePosts } from '#app/components/system/set-aside.tsx'
import { letBeForm, retryDays, retryForm } from '#app/domain/system/retrying.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { countText, timeText } from '#app/locales/words/dates.ts'
import { senderWords, textStateWords } from '#app/locales/words/system.ts'
import { type EngineState, systemState } from '#app/queries/system/system-state.server.ts'

export const meta = pageTitle(m.system_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'system.see' }, async ({ ctx, request }) => ({
	days: String(retryDays),
	asked: new URL(request.url).searchParams.get('asked'),
	...(await systemState(ctx)),
}))

export const action = guardedAction({ may: 'system.see' }, async ({ ctx, form }) => {
	if (form.get('what') === 'let-be') {
		const fields = readFields(form, letBeForm)
		if ('errors' in fields) return refuse(form, fields.errors)
		return told(form, await letBe(ctx, fields.value), 'let-be')
	}
	const fields = readFields(form, retryForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	return told(form, await askRetry(ctx, fields.value.what), 'retry')
})

const told = (form: FormData, outcome: { refused: 'not-found' } | object, asked: string) =>
	'refused' in outcome ? refuse(form, reasonsOf(outcome)) : redirect(`/admin/system?asked=${asked}`)

const factOf = (name: string, state: EngineState) =>
	[name, <Engine key={name} state={state} />] as const

export default function System() {
	const state = useLoaderData<typeof loader>()
	const { engines, courses, workers, texts, sender, versions, days } = state
	return (
		<StaffShell title={m.system_title()}>
			{state.asked === 'retry' && <p role="status">{m.system_retry_asked()}</p>}
			{state.asked === 'let-be' && <p role="status">{m.system_let_be_asked()}</p>}
			<div className="grid md:grid-cols-2 gap-4">
				<Facts
					title={m.system_search()}
					facts={[
						...engines.map((engine) => factOf(engine.engine, engine)),
						...(courses ? [factOf(m.system_courses(), courses)] : []),
					]}
				/>
				<Facts title={m.system_worker()} facts={[]}>
					{workers.length === 0 && <p className="text-bad font-bold">{m.system_worker_none()}</p>}
					{workers.map(({ id, startedAt, beatenAt, build }) => (
						<p key={id}>
							{m.system_worker_one({ from: timeText(startedAt), seen: timeText(beatenAt), build })}
						</p>
					))}
				</Facts>
				<Facts
					title={m.system_texts({ days })}
					facts={texts.map(({ state: each, count }) => [textStateWords(each), countText(count)])}
				>
					<p className={sender === 'none' ? 'text-bad font-bold' : 'text-soft'}>
						{senderWords(sender)}
					</p>
				</Facts>
				<Facts
					title={m.system_versions()}
					facts={[
						[m.system_build(), <code key="build">{versions.build}</code>],
						['Node', versions.node],
						['PostgreSQL', versions.postgresql],
						[
							m.system_size(),
							m.system_megabytes({ count: countText(Math.round(versions.megabytes)) }),
						],
					]}
				/>
			</div>
			<Failures title={m.system_failures()} failures={state.failedTexts} retry="texts" />
			<SetAsidePosts posts={state.setAside} />
		</StaffShell>
	)
}
