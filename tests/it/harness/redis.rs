//! A look into Redis, and its loss: only what belongs to one test, because all tests share one server.

use redis::aio::MultiplexedConnection;

use super::backend::Place;

/// What a place keeps in Redis.
pub struct Kept {
    connection: MultiplexedConnection,
    prefix: String,
}

impl Kept {
    /// `None` on the embedded backend.
    pub async fn of(place: &Place) -> Option<Kept> {
        let (url, prefix) = place.redis.as_ref()?;
        let client = redis::Client::open(url.as_str()).unwrap();
        let connection = client.get_multiplexed_async_connection().await.unwrap();
        Some(Kept { connection, prefix: prefix.clone() })
    }

    pub async fn keys(&mut self) -> Vec<String> {
        let mut keys = Vec::new();
        let mut cursor = 0_u64;
        loop {
            let mut scan = redis::cmd("SCAN");
            scan.arg(cursor).arg("MATCH").arg(format!("{}:*", self.prefix)).arg("COUNT").arg(1000);
            let (next, mut some): (u64, Vec<String>) = scan.query_async(&mut self.connection).await.unwrap();
            keys.append(&mut some);
            cursor = next;
            if cursor == 0 {
                return keys;
            }
        }
    }

    /// Whether this idempotency key has an entry.
    pub async fn knows(&mut self, idempotency_key: &str) -> bool {
        let end = format!(":idem:{idempotency_key}");
        self.keys().await.iter().any(|key| key.ends_with(&end))
    }

    /// What FLUSHALL does, to this place alone.
    pub async fn flush(&mut self) {
        let keys = self.keys().await;
        if !keys.is_empty() {
            redis::cmd("DEL").arg(keys).exec_async(&mut self.connection).await.unwrap();
        }
    }

    /// A key's whole value, as bytes.
    pub async fn value(&mut self, key: &str) -> Vec<u8> {
        let kind: String = redis::cmd("TYPE").arg(key).query_async(&mut self.connection).await.unwrap();
        match kind.as_str() {
            "string" => {
                let value: Option<Vec<u8>> =
                    redis::cmd("GET").arg(key).query_async(&mut self.connection).await.unwrap();
                value.unwrap_or_default()
            }
            "list" => {
                let mut range = redis::cmd("LRANGE");
                let items: Vec<Vec<u8>> =
                    range.arg(key).arg(0).arg(-1).query_async(&mut self.connection).await.unwrap();
                items.concat()
            }
            "zset" | "hash" => {
                let mut all = redis::cmd(if kind == "hash" { "HGETALL" } else { "ZRANGE" });
                all.arg(key);
                if kind == "zset" {
                    all.arg(0).arg(-1);
                }
                let items: Vec<Vec<u8>> = all.query_async(&mut self.connection).await.unwrap();
                items.concat()
            }
            // It expired meanwhile.
            "none" => Vec::new(),
            other => panic!("{key} is a {other}, which nothing of ours writes"),
        }
    }

    /// How long a key has to live, in milliseconds; `None` when it is gone.
    pub async fn time_to_live(&mut self, key: &str) -> Option<i64> {
        let left: i64 = redis::cmd("PTTL").arg(key).query_async(&mut self.connection).await.unwrap();
        assert!(left != -1, "{key} lives for ever");
        (left >= 0).then_some(left)
    }
}
