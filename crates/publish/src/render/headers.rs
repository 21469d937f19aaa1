//! What a server has to say beside the files, in the form that static hosts read (`_headers`).

use super::Assets;

/// The security headers of every page and the caching of the app's files. The one style sheet that
/// stands in every page is allowed by its hash. No text ever becomes markup or code in the browser,
/// so Trusted Types are demanded and none can be made.
pub fn headers(assets: &Assets) -> String {
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' '{}'; \
         img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        assets.style_hash()
    );
    format!(
        "/*\n  Content-Security-Policy: {policy}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  \
         Cross-Origin-Opener-Policy: same-origin\n\n\
         /assets/*\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}
