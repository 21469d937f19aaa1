//! Serves a built folder on this machine as a content delivery network would.
//!
//! What visitors will meet can so be seen, measured and tested before it is published: directory
//! addresses, the page for what is not found, media types, compression, caching and security headers.

use anyhow::{Context, Result};
use clap::Parser;
use std::{net::Ipv4Addr, path::PathBuf, process::ExitCode};
use tokio::net::TcpListener;

mod cache;
mod header_rules;
mod headers;
mod media_type;
mod site;

/// Serve a built folder on 127.0.0.1 as a content delivery network would.
#[derive(Parser)]
#[command(name = "preview", version)]
struct Cli {
    /// The built folder
    #[arg(long, value_name = "DIR", default_value = "dist")]
    dir: PathBuf,
    /// The port to listen on; 0 takes a free one
    #[arg(long, value_name = "PORT", default_value_t = 8000)]
    port: u16,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match serve(Cli::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("✗ {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(Cli { dir, port }: Cli) -> Result<()> {
    let site = site::site(&dir)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .with_context(|| {
            format!("port {port} of 127.0.0.1 cannot be used: is something else served there? Choose another by --port")
        })?;
    println!("{} at http://{}/", dir.display(), listener.local_addr()?);
    axum::serve(listener, site)
        .with_graceful_shutdown(async {
            // Without a signal handler there is nothing to wait for: the process ends by the signal itself.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        })
        .await
        .context("the server stopped")
}
