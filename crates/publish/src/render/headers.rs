//! What a server has to say beside the files, in the form that static hosts read (`_headers`).

use super::Assets;
use crate::compose::addresses;
use model::Locale;

/// The security headers of every page and the caching of the app's files. Figures for other sites
/// differ in one thing: any page may frame them. The policy before is taken away first, because
/// hosts add a second one to it instead of replacing it.
pub fn headers(assets: &Assets) -> String {
    let mut headers = format!(
        "/*\n  Content-Security-Policy: {}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  \
         Cross-Origin-Opener-Policy: same-origin\n\n\
         /assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
        policy(assets, "'none'")
    );
    for locale in Locale::ALL {
        headers.push_str(&format!(
            "\n{}\n  ! Content-Security-Policy\n  Content-Security-Policy: {}\n",
            addresses::every_embed(locale),
            policy(assets, "*")
        ));
    }
    headers
}

/// What a document may load and do, framed by `ancestors`. The one style sheet that stands in every
/// document is allowed by its hash. No text ever becomes markup or code in the browser, so Trusted
/// Types are demanded and none can be made.
fn policy(assets: &Assets, ancestors: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' '{}'; \
         img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
         worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}; \
         require-trusted-types-for 'script'; trusted-types 'none'",
        assets.style_hash()
    )
}
