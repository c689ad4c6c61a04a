import { mount } from 'svelte'
import App from './App.svelte'
import './app.css'

const target = document.getElementById('page')
if (target) mount(App, { target })
// Not while it is built anew all the time.
if (import.meta.env.PROD) void navigator.serviceWorker?.register('/sw.js')
