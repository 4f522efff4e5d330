import { createRoot } from 'react-dom/client'
import { GuestPage } from './pages/guest-page'
import './features/guest/guest-base.css'

// Another QR code of the same address, opened in this tab, changes the fragment alone: the page begins anew with it.
addEventListener('hashchange', () => location.hash.length > 1 && location.reload())

const place = document.getElementById('page')
if (place) createRoot(place).render(<GuestPage />)
