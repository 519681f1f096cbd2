import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { saveProvider } from '#app/commands/care/save-provider.server.ts'
import { ProviderFields } from '#app/components/care/provider-fields.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { providerForm } from '#app/domain/care/care-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { keptProvider } from '#app/queries/care/care-providers.server.ts'

export const meta = pageTitle(m.care_provider_edit)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'care-provider.keep' }, async ({ ctx, params }) =>
	found(await keptProvider(ctx, params.id)),
)

export const action = guardedAction(
	{ may: 'care-provider.keep' },
	async ({ ctx, form, params }) => {
		const fields = readFields(form, providerForm)
		if ('errors' in fields) return refuse(form, fields.errors)
		const outcome = await saveProvider(ctx, fields.value, params.id ?? '')
		if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
		return redirect('/care/providers')
	},
)

export default function CareProviderPage() {
	const { name, kinds, phone, place, note, closed } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	const values = { name, kinds, phone, place, note, closed: closed ? ['yes'] : [] }
	return (
		<StaffShell
			title={m.care_provider_edit()}
			back={{ to: '/care/providers', words: m.care_providers_title() }}
		>
			<div className="card">
				<PostForm reply={reply} values={values}>
					<ProviderFields known />
					<div>
						<Submit>{m.form_save()}</Submit>
					</div>
				</PostForm>
			</div>
		</StaffShell>
	)
}
