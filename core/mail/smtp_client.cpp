#include "core/mail/smtp_client.h"

#include <curl/curl.h>

#include <QCoreApplication>
#include <algorithm>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace encaisse {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SmtpClient)
};

/// One delivery while it runs: what libcurl calls back with.
struct Course {
  QByteArray message;
  qsizetype handedOver = 0;
  SmtpTranscript transcript;
  StopToken stop;

  // Once the last byte is given away the final dot may be on its way too.
  bool whollyHandedOver() const { return !message.isEmpty() && handedOver == message.size(); }
};

struct CloseEasy {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using EasyHandle = std::unique_ptr<CURL, CloseEasy>;
using List = std::unique_ptr<curl_slist, FreeList>;

size_t readMessage(char* target, size_t size, size_t count, void* user) {
  auto& course = *static_cast<Course*>(user);
  const auto room = qsizetype(size) * qsizetype(count);
  const qsizetype taken = std::min(room, course.message.size() - course.handedOver);
  std::memcpy(target, course.message.constData() + course.handedOver, size_t(taken));
  course.handedOver += taken;
  return size_t(taken);
}

size_t ignoreOutput(char*, size_t size, size_t count, void*) { return size * count; }

int onTrace(CURL*, curl_infotype type, char* bytes, size_t size, void* user) {
  auto& transcript = static_cast<Course*>(user)->transcript;
  const QByteArray text{bytes, qsizetype(size)};
  if (type == CURLINFO_HEADER_OUT) transcript.sent(text);
  if (type == CURLINFO_HEADER_IN) transcript.received(text);
  return 0;
}

/// Whoever asks to stop is heard as long as nothing of the message is given away.
int onProgress(void* user, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  const auto& course = *static_cast<Course*>(user);
  return course.stop.stopRequested() && course.handedOver == 0 ? 1 : 0;
}

void startLibrary() {
  static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
  Q_UNUSED(started)
}

// The name we greet with: the sender's domain, rather than that of the user's machine.
QByteArray greetingName(const QString& sender) {
  const QString domain = usableAddress(sender).section(u'@', -1);
  return domain.isEmpty() ? "localhost" : domain.toLatin1();
}

QByteArray urlOf(const MailAccount& account, const QString& sender) {
  const QByteArray scheme = account.security == MailSecurity::Tls ? "smtps" : "smtp";
  return scheme + "://" + account.server.toLatin1() + ':' + QByteArray::number(account.port) + '/' +
         greetingName(sender);
}

void restrictProtocols(CURL* handle) {
#if LIBCURL_VERSION_NUM >= 0x075500
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
#else
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS, long(CURLPROTO_SMTP | CURLPROTO_SMTPS));
#endif
}

void setUp(CURL* handle, const MailAccount& account, const QString& password,
           const SmtpPatience& patience, Course& course, const QString& sender) {
  curl_easy_setopt(handle, CURLOPT_URL, urlOf(account, sender).constData());
  restrictProtocols(handle);
  curl_easy_setopt(handle, CURLOPT_PROXY, "");
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_FRESH_CONNECT, 1L);
  curl_easy_setopt(handle, CURLOPT_FORBID_REUSE, 1L);
  curl_easy_setopt(handle, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
  if (!account.caFile.isEmpty()) {
    curl_easy_setopt(handle, CURLOPT_CAINFO, account.caFile.toLocal8Bit().constData());
    curl_easy_setopt(handle, CURLOPT_CAPATH, nullptr);
  }
  if (!account.login.isEmpty()) {
    curl_easy_setopt(handle, CURLOPT_USERNAME, account.login.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PASSWORD, password.toUtf8().constData());
  }
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT, long(patience.connectSeconds));
  curl_easy_setopt(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(patience.answerSeconds));
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, long(patience.answerSeconds));
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, ignoreOutput);
  curl_easy_setopt(handle, CURLOPT_VERBOSE, 1L);
  curl_easy_setopt(handle, CURLOPT_DEBUGFUNCTION, onTrace);
  curl_easy_setopt(handle, CURLOPT_DEBUGDATA, &course);
  curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, onProgress);
  curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &course);
}

List setEnvelope(CURL* handle, const MailEnvelope& envelope, Course& course) {
  curl_easy_setopt(handle, CURLOPT_MAIL_FROM, ('<' + envelope.sender.toLatin1() + '>').constData());
  curl_slist* list = nullptr;
  for (const auto& recipient : envelope.recipients) {
    list = curl_slist_append(list, ('<' + recipient.toLatin1() + '>').constData());
  }
  curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, list);
#if LIBCURL_VERSION_NUM >= 0x080200
  curl_easy_setopt(handle, CURLOPT_MAIL_RCPT_ALLOWFAILS, 1L);
#else
  curl_easy_setopt(handle, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
#endif
  curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(course.message.size()));
  curl_easy_setopt(handle, CURLOPT_READFUNCTION, readMessage);
  curl_easy_setopt(handle, CURLOPT_READDATA, &course);
  return List{list};
}

bool isCertificateProblem(CURLcode code) {
  return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE ||
         code == CURLE_SSL_ISSUER_ERROR;
}

QString brokenReason(CURLcode code, const Course& course, const QString& server) {
  const auto& transcript = course.transcript;
  if (isCertificateProblem(code)) {
    return Words::tr("%1 does not prove who it is: its certificate is not trusted. Nothing was "
                     "sent. Check the name of the server.")
        .arg(server);
  }
  if (code == CURLE_USE_SSL_FAILED || code == CURLE_SSL_CONNECT_ERROR) {
    return Words::tr("%1 offers no encrypted connection here. Check the port and the security.")
        .arg(server);
  }
  if (code == CURLE_OPERATION_TIMEDOUT && transcript.step() != SmtpStep::Connect) {
    return Words::tr("%1 did not answer in time.").arg(server);
  }
  if (transcript.step() == SmtpStep::Connect) {
    return Words::tr("%1 cannot be reached. Check the name, the port and the network.").arg(server);
  }
  return Words::tr("The connection to %1 broke before the message was handed over.").arg(server);
}

QString refusedReason(const SmtpTranscript& transcript) {
  const QString reply = transcript.reply();
  switch (transcript.step()) {
    case SmtpStep::Login:
      return Words::tr("The server refuses the login. Check its name and the password. (%1)")
          .arg(reply);
    case SmtpStep::Sender: return Words::tr("The server refuses the sender. (%1)").arg(reply);
    case SmtpStep::Recipient: return Words::tr("No recipient was accepted. (%1)").arg(reply);
    case SmtpStep::Data:
    case SmtpStep::Body: return Words::tr("The server refuses the message. (%1)").arg(reply);
    default: return Words::tr("The server refuses the connection. (%1)").arg(reply);
  }
}

Delivery judged(CURLcode code, const Course& course, const QString& server) {
  const auto& transcript = course.transcript;
  Delivery delivery;
  delivery.step = transcript.step();
  delivery.recipients = transcript.recipients();
  const bool refused = transcript.code() / 100 == 4 || transcript.code() / 100 == 5;
  if (transcript.confirmed()) {
    delivery.outcome = Delivery::Outcome::Sent;
  } else if (code == CURLE_ABORTED_BY_CALLBACK) {
    delivery.outcome = Delivery::Outcome::Stopped;
    delivery.reason = Words::tr("Stopped before it was handed over.");
  } else if (transcript.bodyRefused()) {
    delivery.reason = refusedReason(transcript);
  } else if (course.whollyHandedOver()) {
    delivery.outcome = Delivery::Outcome::Unknown;
    delivery.reason =
        Words::tr("The connection to %1 broke after the message was handed over: it may have left.")
            .arg(server);
  } else {
    delivery.reason = refused ? refusedReason(transcript) : brokenReason(code, course, server);
  }
  return delivery;
}

}  // namespace

Delivery SmtpClient::send(const MailEnvelope& envelope, const QByteArray& message,
                          const StopToken& stop) const {
  EXPECTS(!message.isEmpty() && !envelope.recipients.isEmpty());
  EXPECTS(usableAddress(envelope.sender) == envelope.sender);
  EXPECTS(std::ranges::all_of(envelope.recipients, [](const QString& recipient) {
    return usableAddress(recipient) == recipient;
  }));
  startLibrary();
  Course course{message, 0, {}, stop};
  CURLcode code = CURLE_FAILED_INIT;
  {
    const EasyHandle handle{curl_easy_init()};
    if (handle) {
      setUp(handle.get(), m_account, m_password, m_patience, course, envelope.sender);
      const List recipients = setEnvelope(handle.get(), envelope, course);
      code = curl_easy_perform(handle.get());
    }
  }
  return judged(code, course, m_account.server);
}

Delivery SmtpClient::tryLogin(const StopToken& stop) const {
  startLibrary();
  Course course{{}, 0, {}, stop};
  CURLcode code = CURLE_FAILED_INIT;
  {
    const EasyHandle handle{curl_easy_init()};
    if (handle) {
      setUp(handle.get(), m_account, m_password, m_patience, course, m_account.from);
      curl_easy_setopt(handle.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
      code = curl_easy_perform(handle.get());
    }
  }
  auto delivery = judged(code, course, m_account.server);
  if (code == CURLE_OK) {
    delivery.outcome = Delivery::Outcome::Sent;
    delivery.reason.clear();
  }
  return delivery;
}

MailTransport smtpTransport(const MailAccount& account, const QString& password) {
  return [client = SmtpClient{account, password}](
             const MailEnvelope& envelope, const QByteArray& message, const StopToken& stop) {
    return client.send(envelope, message, stop);
  };
}

}  // namespace encaisse
