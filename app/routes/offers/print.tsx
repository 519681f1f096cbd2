import { useLoaderData } from '@remix-run/react'
import { OfferPaper } from '#app/components/offers/offer-paper.tsx'
import { pageTitle } from '#app/components/page-title.ts'
import { StaffShell } from '#app/components/shell/staff-shell.tsx'
import { guarded } from '#app/http/guarded.server.ts'
import { found } from '#app/http/problems.server.ts'
import { m } from '#app/locales/compiled/messages.js'
import { printedOffer } from '#app/queries/offers/printed-offer.server.ts'

export const meta = pageTitle(m.paper_title)
export const handle = { hydrates: true, dense: true }

export const loader = guarded({ may: 'offer.deliver' }, async ({ ctx, params, facts }) =>
	found(await printedOffer(ctx, params.id, facts.origin)),
)

export default function PrintOffer() {
	const offer = useLoaderData<typeof loader>()
	return (
		<StaffShell
			title={<span className="print:hidden">{m.paper_title()}</span>}
			back={{ to: `/offers/${offer.id}`, words: offer.post.title }}
			actions={
				<button type="button" className="button" onClick={() => window.print()}>
					{m.paper_print()}
				</button>
			}
		>
			<OfferPaper offer={offer} />
		</StaffShell>
	)
}
