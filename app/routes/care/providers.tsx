import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { saveProvider } from '#app/commands/care/save-provider.server.ts'
import { ProviderFields } from '#app/components/care/provider-fields.tsx'
import { type Column, DataTable } from '#app/components/data-table.tsx'
import { useAnswer } from '#app/components/form/answer.ts'
import { PostForm } from '#app/components/form/post-form.tsx'
import { Submit } from '#app/components/form/submit.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { providerForm } from '#app/domain/care/care-forms.ts'
import { guarded, guardedAction } from '#app/http/guarded.server.ts'
import { readFields } from '#app/http/read-fields.ts'
import { reasonsOf } from '#app/http/reasons.ts'
import { refuse } from '#app/http/refuse.ts'
import { m } from '#app/locales/compiled/messages.js'
import { careKindWords } from '#app/locales/words/care.ts'
import { careProviders, type ListedProvider } from '#app/queries/care/care-providers.server.ts'

export const meta = pageTitle(m.care_providers_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'care-provider.keep' }, async ({ ctx }) => ({
	providers: await careProviders(ctx),
}))

export const action = guardedAction({ may: 'care-provider.keep' }, async ({ ctx, form }) => {
	const fields = readFields(form, providerForm)
	if ('errors' in fields) return refuse(form, fields.errors)
	const outcome = await saveProvider(ctx, fields.value, null)
	if ('refused' in outcome) return refuse(form, reasonsOf(outcome))
	return redirect('/care/providers')
})

const columns: readonly Column<ListedProvider>[] = [
	{
		id: 'name',
		title: m.care_provider_name,
		cell: ({ id, name, mayKeep }) =>
			mayKeep ? (
				<Link to={`/care/providers/${id}`} className="link font-semibold">
					{name}
				</Link>
			) : (
				name
			),
	},
	{
		id: 'kinds',
		title: m.care_provider_kinds,
		cell: ({ kinds }) => kinds.map((kind) => careKindWords[kind]()).join(m.care_and()),
	},
	{ id: 'phone', title: m.care_provider_phone, cell: ({ phone }) => phone },
	{ id: 'place', title: m.care_provider_place, cell: ({ place }) => place, minor: true },
	{ id: 'orders', title: m.care_provider_orders, cell: ({ orders }) => orders },
	{
		id: 'closed',
		title: m.list_state,
		cell: ({ closed }) => closed && m.care_provider_closed(),
	},
]

export default function CareProviders() {
	const { providers } = useLoaderData<typeof loader>()
	const reply = useAnswer<typeof action>()?.reply
	return (
		<StaffShell title={m.care_providers_title()} back={{ to: '/care', words: m.care_title() }}>
			<DataTable
				caption={m.care_providers_title()}
				columns={columns}
				rows={providers}
				keyOf={({ id }) => id}
				empty={m.care_providers_none()}
			/>
			<section className="card stack-4">
				<h2 className="text-lg font-bold">{m.care_providers_new()}</h2>
				<PostForm reply={reply}>
					<ProviderFields />
					<div>
						<Submit>{m.form_save()}</Submit>
					</div>
				</PostForm>
			</section>
		</StaffShell>
	)
}
