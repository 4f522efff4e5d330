import { createRoot } from 'react-dom/client'
import { GuestPage } from './pages/guest-page'
import './features/guest/guest-base.css'

const place = document.getElementById('page')
if (place) createRoot(place).render(<GuestPage />)
